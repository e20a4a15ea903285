// All there is to know of a run between two inputs: plain data that survives structuredClone. The history itself is not in it.
import type { Millis, Outcome, RunOptions, RunStatus, TimerId, Token } from '../asl/Execution'
import type { Happening, TimerKind } from '../asl/Happening'
import type { FrameId } from '../asl/HistoryEvent'
import type { Children } from '../asl/Move'
import type { MapItem } from '../asl/Visit'
import type { JsonObject, JsonValue } from '../base/JsonValue'
import type { MapRun, RunningChild } from './MapRun'
import type { Table } from './Table'

/** Values of variables by name. Never written to: an assignment makes a new map. */
export type Variables = ReadonlyMap<string, JsonValue>

export type Phase =
  /** About to enter `Frame.state`. */
  | 'enter'
  /** Waits, or lies in the queue with something in `Frame.inbox`. */
  | 'wait'
  /** About to try the state again. */
  | 'retry'
  /** Its chain is over; `Frame.value` is its output. */
  | 'ended'

/** One chain of states. Only the step that owns it (`stamp`) may write to it. */
export interface Frame {
  stamp: number
  readonly slot: FrameId
  readonly parent: FrameId
  /** Index of the Parallel or Map that made it; -1 for the execution. */
  readonly owner: number
  readonly index: number
  /** What a child execution of a distributed Map was started for; null for all others. See `itemOf`. */
  readonly item: MapItem | null
  state: number
  phase: Phase
  /** The state's raw input. */
  value: JsonValue
  /** The state's input after InputPath. */
  input: JsonValue
  /** The behaviour's own data. */
  memory: JsonValue
  inbox: Happening | null
  /** Previous event of this chain. */
  last: number
  /** Id of the state's Entered event, what that one points to, and its time. */
  entered: number
  before: number
  enteredAt: Millis
  /** The frame's own clock: frames that run beside each other do not spend each other's time. */
  at: Millis
  attempt: number
  /** Attempts by retrier; null while there was none. */
  retries: readonly number[] | null
  /** What an answer must carry; 0 when none is waited for. */
  token: Token
  /** What `$$.Task.Token` shows; 0 for nothing. */
  shownToken: Token
  variables: Variables
  join: Join | null
  /** Place of the Map Run of this visit: open, or such that a redrive goes on with it; -1 for none. */
  mapRun: number
}

/** The running children of a Parallel or Map. */
export interface Join {
  stamp: number
  /** No child has a lower slot. */
  readonly first: FrameId
  readonly children: Children
  next: number
  running: number
  done: number
  /** Outputs of the children that have ended, by index. */
  results: Table<JsonValue>
}

export interface Timer {
  readonly id: TimerId
  readonly at: Millis
  readonly frame: FrameId
  readonly kind: TimerKind
}

export interface RunState {
  /** Grows by one with every pure step: what carries an older stamp belongs to an older state and is copied before writing. */
  readonly stamp: number
  status: RunStatus
  outcome: Outcome | null
  /** Id of the last event. */
  events: number
  /** Time of the last event. */
  at: Millis
  frames: Table<Frame>
  /** Frames made so far. */
  count: number
  /** First in, first out; `head` is the place of the first. */
  ready: FrameId[]
  head: number
  /** All Map Runs so far. */
  mapRuns: Table<MapRun>
  mapRunCount: number
  /** The child executions that run, by number. */
  children: Table<RunningChild>
  /** Child executions so far. */
  childCount: number
  /** Earliest first; of those due at one time the older first. */
  timers: Timer[]
  nextTimer: TimerId
  /** When the next timer is due, the deadline included. */
  due: Millis
  /** When the whole execution times out. */
  deadline: Millis
  /** Redrives so far, and the time of the latest; null when there was none. */
  redrives: number
  redrivenAt: Millis | null
  /** Where a redrive goes on; null while the run goes on, and when it ended well. */
  resume: readonly Frame[] | null
  /** State of the run's random numbers. */
  random: number
  /** The frame at a break-point, which the next advance passes. */
  paused: FrameId
  readonly input: JsonValue
  readonly startedAt: Millis
  readonly options: RunOptions
  /** Members put over the context object. */
  readonly context: JsonObject
}

/** `Frame.mapRun` of a frame without one. */
export const NO_MAP_RUN = -1
/** The timer of `RunState.deadline`. */
export const DEADLINE_TIMER: TimerId = 0
