// The picture of an execution at one moment: a pure view of its events up to a cursor. Nothing is run again.
import type { Outcome } from '../asl/Execution'
import type { FrameId } from '../asl/HistoryEvent'
import type { StateStatus } from '../asl/StateStatus'

/** Iterations of a Map, counted over its latest visit. */
export interface IterationCounts {
  readonly total: number
  readonly started: number
  readonly running: number
  readonly succeeded: number
  readonly failed: number
  readonly aborted: number
}

/** One visit of a state in one frame. */
export interface StateVisit {
  readonly frame: FrameId
  readonly status: StateStatus
  /** Ids of the visit's Entered event, and of the one that ended it (0 while it runs). */
  readonly entered: number
  readonly ended: number
  /** Tasks: how often it was scheduled in this visit; more than 1 means it was retried. */
  readonly attempts: number
}

export interface StateRun {
  readonly status: StateStatus
  /** Visits in the frames that are shown, in order. */
  readonly visits: readonly StateVisit[]
  /** Only for Map. */
  readonly iterations: IterationCounts | null
}

export interface RunView {
  /** Events shown: 0 for none, n for events 1 to n. */
  readonly cursor: number
  /** By the program's state index; a state that is missing has not started. */
  readonly states: ReadonlyMap<number, StateRun>
  /** How often each exit was taken: `<state index>/<exit>` as in `HistoryEvent.exit`, and `start/<state index>` for entries. */
  readonly taken: ReadonlyMap<string, number>
  /** The state the cursor's event belongs to; -1 for none. */
  readonly current: number
  /** Set when the cursor stands on the last event of an ended execution. */
  readonly outcome: Outcome | null
  /** The state whose failure ended the execution; -1 for none. */
  readonly failing: number
}
