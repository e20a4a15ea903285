// A definition compiled once: a table of states with closures. Lives outside of the run state and is never cloned.
import type { ProgramState } from '../asl/Execution'
import type { Exit } from '../asl/Exit'
import type { HistoryEventType } from '../asl/HistoryEvent'
import type { CompiledBehaviour } from '../asl/StateBehaviour'
import type { QueryLanguage } from '../asl/StateType'
import type { CompiledExpression } from '../expressions/Evaluation'
import type { ReferencePath } from '../expressions/jsonpath/compileReferencePath'
import type { Probe } from './Probe'

/** Where a result goes: instead of the input, nowhere, or into the input at a path. */
export type ResultPlace = 'replace' | 'discard' | ReferencePath

export interface Retrier {
  readonly errors: readonly string[]
  /** Seconds before the first retry. */
  readonly interval: number
  readonly maxAttempts: number
  readonly backoff: number
  /** Seconds. */
  readonly maxDelay: number
  readonly jitter: boolean
}

export interface Catcher {
  readonly errors: readonly string[]
  readonly place: ResultPlace
  readonly exit: Exit
}

export interface CompiledState {
  readonly info: ProgramState
  readonly language: QueryLanguage
  readonly behaviour: CompiledBehaviour
  /** InputPath and OutputPath; null passes everything. */
  readonly inputPath: CompiledExpression | null
  readonly outputPath: CompiledExpression | null
  /** Parameters or Arguments; null sends the input. */
  readonly payload: CompiledExpression | null
  readonly selector: CompiledExpression | null
  readonly place: ResultPlace
  /** `$states.result` exists in Output and Assign. */
  readonly hasResult: boolean
  /** The state may be tried again: its context shows RetryCount. */
  readonly retries: boolean
  readonly exit: Exit
  readonly retriers: readonly Retrier[]
  readonly catchers: readonly Catcher[]
  readonly enteredType: HistoryEventType
  readonly exitedType: HistoryEventType
  /** Null for the types that have none. */
  readonly abortedType: HistoryEventType | null
  /** Written when a Parallel or Map fails; null for other types. */
  readonly failedType: HistoryEventType | null
}

export interface Program {
  readonly states: readonly CompiledState[]
  readonly infos: readonly ProgramState[]
  readonly start: number
  /** Seconds; null when the machine names none. */
  readonly timeout: number | null
  /** Watches a state that runs alone. */
  readonly probe?: Probe
}
