// What somebody has seen of a state that the run, taken back, has not entered.
import type { FrameInfo } from '../asl/Execution'
import type { HistoryEvent } from '../asl/HistoryEvent'

export interface Seen {
  /** They stay in the history; what they led to does not. */
  readonly events: readonly HistoryEvent[]
  /** Frames that are known already: their numbers are not given out again. */
  readonly frames: readonly FrameInfo[]
}
