// The beginning of an execution.
import type { Millis, RunOptions } from '../asl/Execution'
import type { MapItem } from '../asl/Visit'
import type { JsonObject, JsonValue } from '../base/JsonValue'
import { NO_FRAME } from './advance'
import { beginWork, endWork } from './beginWork'
import type { Program } from './Program'
import type { Frame, RunState } from './RunState'
import { DEADLINE_TIMER, NO_MAP_RUN } from './RunState'
import { recordAt } from './record'
import type { Step } from './Step'
import { emptyTable, setCell } from './Table'
import { frameAt, makeReady, ownFrame } from './Work'

/** Longest duration by workflow type (developer guide, "Service quotas"): one year, five minutes. */
const LIFETIME: Readonly<Record<RunOptions['type'], Millis>> = { STANDARD: 365 * 24 * 3600_000, EXPRESS: 5 * 60_000 }

/** Where an execution begins: at the machine's start, or as a child inside of its Map. */
export interface Origin {
  /** Index of the first state. */
  readonly start: number
  readonly item: MapItem | null
  /** Seconds; null for the longest duration of the workflow type. */
  readonly timeout: number | null
}

/** Records ExecutionStarted; `advance` does the rest. `context` is laid over the context object. */
export function startRun(
  program: Program,
  input: JsonValue,
  options: RunOptions,
  context: JsonObject = {},
  origin: Origin = { start: program.start, item: null, timeout: program.timeout },
): Step {
  const work = beginWork(program, firstState(input, options, context, origin))
  // `firstState` put it there.
  const frame = ownFrame(work, frameAt(work, 0) as Frame)
  recordAt(work, frame, 0, 'ExecutionStarted', { value: input }, -1)
  work.frames.push({ frame: 0, parent: -1, owner: -1, index: 0 })
  work.effects.push({ kind: 'startTimer', timer: DEADLINE_TIMER, at: work.state.deadline })
  makeReady(work, frame)
  return endWork(work)
}

function firstState(input: JsonValue, options: RunOptions, context: JsonObject, origin: Origin): RunState {
  const seconds = origin.timeout ?? Number.POSITIVE_INFINITY
  const deadline = options.at + Math.min(seconds * 1000, LIFETIME[options.type])
  const state: RunState = {
    stamp: 0,
    status: 'RUNNING',
    outcome: null,
    events: 0,
    at: options.at,
    frames: emptyTable(0),
    count: 1,
    ready: [],
    head: 0,
    mapRuns: emptyTable(0),
    mapRunCount: 0,
    children: emptyTable(0),
    childCount: 0,
    timers: [],
    nextTimer: DEADLINE_TIMER + 1,
    due: deadline,
    deadline,
    redrives: 0,
    redrivenAt: null,
    resume: null,
    random: options.seed | 0,
    paused: NO_FRAME,
    input,
    startedAt: options.at,
    options,
    context,
  }
  setCell(state.frames, 0, firstFrame(origin, input, options.at), 0)
  return state
}

function firstFrame({ start, item }: Origin, value: JsonValue, at: Millis): Frame {
  return {
    stamp: 0,
    slot: 0,
    parent: -1,
    owner: -1,
    index: 0,
    item,
    state: start,
    phase: 'enter',
    value,
    input: value,
    memory: null,
    inbox: null,
    last: 0,
    entered: 0,
    before: 0,
    enteredAt: at,
    at,
    attempt: 0,
    retries: null,
    token: 0,
    shownToken: 0,
    variables: new Map(),
    join: null,
    mapRun: NO_MAP_RUN,
  }
}
