// What one input did to a run.
import type { Effect, FrameInfo, Outcome } from '../asl/Execution'
import type { HistoryEvent } from '../asl/HistoryEvent'
import type { RunState } from './RunState'

export interface Step {
  /** The state after the input; the one before stays usable. Opaque: read it through `outcome` and the events. */
  readonly state: RunState
  /** Events the input caused, in order. */
  readonly events: readonly HistoryEvent[]
  /** What to do in the world, in order. */
  readonly effects: readonly Effect[]
  /** Frames that began. */
  readonly frames: readonly FrameInfo[]
  /** Turns taken: states entered or gone on with. */
  readonly turns: number
  /** There is work an `advance` can do. */
  readonly more: boolean
  /** Null while the run goes on. */
  readonly outcome: Outcome | null
}
