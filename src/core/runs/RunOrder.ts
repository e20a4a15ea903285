// Everything that decides how an execution in the studio goes: the same order gives the same history. Plain data.
import type { MockEntry, RunOptions } from '../asl/Execution'
import type { WorkflowType } from '../asl/StateType'
import type { JsonValue } from '../base/JsonValue'
import type { SubstitutionValues } from '../substitutions/Substitution'
import type { NotationId } from '../syntax/Notation'
import type { JournalEntry } from './RunAction'

/** What tasks answer, by the state's location (`/States/Pay`) or by resource, see `Mocks`; a plausible answer of the service where there is none. */
export type MocksByLocation = ReadonlyMap<string, readonly MockEntry[]>

export interface RunOrder {
  readonly text: string
  readonly notation: NotationId
  readonly input: JsonValue
  readonly mocks: MocksByLocation
  readonly options: RunOptions
  /** Values of the definition's substitutions; the others stay as they are written. */
  readonly substitutions?: SubstitutionValues
  /** Other workflows of the project, which tasks may start by their names. */
  readonly workflows?: readonly WorkflowOrder[]
  /** Objects of the simulated S3 by `bucket/key`. */
  readonly objects?: Readonly<Record<string, string>>
  /** What people have done to the run so far, in order. */
  readonly journal?: readonly JournalEntry[]
}

export interface WorkflowOrder {
  readonly name: string
  readonly type: WorkflowType
  readonly text: string
  readonly notation: NotationId
  readonly mocks: MocksByLocation
  readonly substitutions?: SubstitutionValues
}

/** How far to go on. */
export interface AdvanceOrder {
  /** Turns (one state of one frame each) to take at most. */
  readonly turns: number
  /** Come back as soon as something was recorded. */
  readonly cautious?: boolean
  /** Come back when this many events are recorded, exactly where `cautious` strokes would have stopped. */
  readonly events?: number
  /** Program indices of states before whose entry to stop. */
  readonly breakpoints?: readonly number[]
}

/** Why an execution is stopped, as StopExecution takes it; either may be left out. */
export interface StopReason {
  readonly error?: string
  readonly cause?: string
}

export interface StopOrder extends StopReason {
  /** Events to keep; all when absent. */
  readonly events?: number
}
