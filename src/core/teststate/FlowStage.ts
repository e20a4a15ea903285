// A stage of a state's data flow.
import type { JsonValue } from '../base/JsonValue'
import type { Path } from '../base/Path'

/** One field of the data flow, or the result that comes from outside. */
export interface FlowStage {
  /** The field, relative to the state; `['Result']` of a Task, Parallel or Map is the world's answer. */
  readonly at: Path
  /** `Parameters`, `Output of rule 2`. */
  readonly title: string
  /** False for a field that is not there: it changes nothing. */
  readonly isWritten: boolean
  /** What it works on or takes the place of; undefined for what comes from nothing in the state. */
  readonly before: JsonValue | undefined
  readonly after: JsonValue
}
