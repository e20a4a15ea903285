// What a state decides in its turn; the interpreter carries it out.
import type { JsonValue } from '../base/JsonValue'
import type { EvaluationError } from '../expressions/Evaluation'
import type { Exit } from './Exit'
import type { MapRunPlan } from './MapRunPlan'
import type { StatesError } from './StatesError'

export type Move =
  /** The work is done; `exit` is the state's own ending when absent. */
  | { readonly kind: 'exit'; readonly result: JsonValue; readonly exit?: Exit }
  /** Waits for something to happen. */
  | { readonly kind: 'block' }
  /** Lets the others have their turn first. */
  | { readonly kind: 'yield' }
  | { readonly kind: 'spawn'; readonly children: Children }
  /** Runs the Map Run that was opened: child executions for all its items. */
  | { readonly kind: 'distribute'; readonly plan: MapRunPlan }
  | { readonly kind: 'fail'; readonly error: StatesError }
  /** A field could not be evaluated; the interpreter words it as AWS does. `after` is where the event's chain hangs. */
  | { readonly kind: 'faulty'; readonly error: EvaluationError; readonly after?: 'entered' }

/** The children of a Parallel or Map: plain data, kept while they run. */
export interface Children {
  readonly kind: 'branch' | 'iteration'
  readonly length: number
  /** How many may run at once. */
  readonly limit: number
  /** First state of each branch, or of every iteration. */
  readonly starts: readonly number[]
  /** The items of a Map. */
  readonly items: readonly JsonValue[]
  /** Keys of the items when a Map iterates over an object. */
  readonly keys: readonly string[] | null
}
