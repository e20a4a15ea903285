// The working copy of a run during one step: the new state, and what the step has caused so far.
import type { Effect, FrameInfo, Millis } from '../asl/Execution'
import type { FrameId, HistoryEvent } from '../asl/HistoryEvent'
import type { Visit } from '../asl/Visit'
import type { JsonObject, JsonValue } from '../base/JsonValue'
import type { Chance } from '../expressions/Evaluation'
import type { CompiledState, Program } from './Program'
import type { Frame, Join, RunState, Variables } from './RunState'
import { cellAt, ownTable, setCell } from './Table'

/** The scope expressions are evaluated in; one object a step, set up anew before each evaluation. */
export interface LiveScope {
  input: JsonValue
  result: JsonValue | undefined
  errorOutput: JsonValue | undefined
  variables: Variables
  readonly context: () => JsonObject
  readonly chance: Chance
}

export interface Work {
  readonly program: Program
  readonly state: RunState
  readonly events: HistoryEvent[]
  readonly effects: Effect[]
  readonly frames: FrameInfo[]
  readonly scope: LiveScope
  readonly visit: Visit
  /** The frame that has its turn. */
  frame: Frame
  /** When the first invocation of this step was made; Infinity while there was none. */
  invokedAt: Millis
  /** `RunOptions.maxEvents`, as far as it can be reached: a small number is read without being boxed. */
  readonly maxEvents: number
  /** Turns taken so far. */
  turns: number
}

/** The frame in `slot`, or null when it is over. */
export function frameAt(work: Work, slot: FrameId): Frame | null {
  return cellAt(work.state.frames, slot)
}

/** The frame, owned by this step. */
export function ownFrame(work: Work, frame: Frame): Frame {
  const { stamp } = work.state
  if (frame.stamp === stamp) return frame
  const own: Frame = {
    stamp,
    slot: frame.slot,
    parent: frame.parent,
    owner: frame.owner,
    index: frame.index,
    item: frame.item,
    state: frame.state,
    phase: frame.phase,
    value: frame.value,
    input: frame.input,
    memory: frame.memory,
    inbox: frame.inbox,
    last: frame.last,
    entered: frame.entered,
    before: frame.before,
    enteredAt: frame.enteredAt,
    at: frame.at,
    attempt: frame.attempt,
    retries: frame.retries,
    token: frame.token,
    shownToken: frame.shownToken,
    variables: frame.variables,
    join: frame.join,
    mapRun: frame.mapRun,
  }
  putFrame(work, own)
  return own
}

/** Puts a new or copied frame into the table. */
export function putFrame(work: Work, frame: Frame): void {
  const { frames, stamp } = work.state
  setCell(frames, frame.slot, frame, stamp)
}

/** Forgets a frame that is over. */
export function removeFrame(work: Work, frame: Frame): void {
  const { frames, stamp } = work.state
  setCell(frames, frame.slot, null, stamp)
}

/** The join of an owned frame, owned by this step. */
export function ownJoin(work: Work, frame: Frame, join: Join): Join {
  const { stamp } = work.state
  if (join.stamp === stamp) return join
  const own: Join = {
    stamp,
    first: join.first,
    children: join.children,
    next: join.next,
    running: join.running,
    done: join.done,
    results: ownTable(join.results, stamp),
  }
  frame.join = own
  return own
}

/** Puts a frame at the end of the queue. */
export function makeReady(work: Work, frame: Frame): void {
  work.state.ready.push(frame.slot)
}

/** The compiled state a frame is in. */
export function stateOf(work: Work, frame: Frame): CompiledState {
  // Frames hold indices that compileProgram gave out.
  return work.program.states[frame.state] as CompiledState
}
