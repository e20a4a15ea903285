// One execution, from the interpreter's side: it runs, keeps the whole history, and hands over columns and details on demand.
import type { FrameInfo, MockEntry, Mocks, Outcome, ProgramState, RunOptions } from '../asl/Execution'
import type { HistoryEvent } from '../asl/HistoryEvent'
import { MAX_PAYLOAD_BYTES } from '../asl/quotas'
import type { JsonValue } from '../base/JsonValue'
import { locationOf } from '../base/Path'
import { err, ok, type Result } from '../base/Result'
import { sizeOf } from '../expressions/sizeOf'
import { eventToAws } from '../interpreter/eventToAws'
import type { Program } from '../interpreter/Program'
import type { Step } from '../interpreter/Step'
import { startRun } from '../interpreter/startRun'
import { answerFor } from '../services/answerFor'
import type { NotationId } from '../syntax/Notation'
import { packEvents } from './EventColumns'
import type { RunBatch } from './RunHistory'
import { readProgram } from './readProgram'
import type { VirtualRun, World } from './VirtualRun'
import { beginVirtualRun, type Stroke, send, strokeOnce } from './virtualDriver'

/** Everything that decides how an execution goes: the same order gives the same history. Plain data. */
export interface RunOrder {
  readonly text: string
  readonly notation: NotationId
  readonly input: JsonValue
  /** What tasks answer, by the state's location (`/States/Pay`); a plausible answer of the service where there is none. */
  readonly mocks: ReadonlyMap<string, readonly MockEntry[]>
  readonly options: RunOptions
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

export interface StopOrder {
  /** Events to keep; all when absent. */
  readonly events?: number
  readonly cause?: string
}

/** Turns between two looks at the clock. */
const TURNS_AT_ONCE = 16

export class RunSession {
  readonly states: readonly ProgramState[]
  private readonly world: World
  private readonly events: HistoryEvent[] = []
  private frames: FrameInfo[] = []
  private handedOver = 0
  private run: VirtualRun

  private constructor(program: Program, { input, mocks, options }: RunOrder) {
    this.states = program.infos
    this.world = { program, mocks: mocksByName(program.infos, mocks), answer: answerFor }
    const started = startRun(program, input, options)
    this.keep(started)
    this.run = beginVirtualRun(this.world, started)
  }

  /** Starts an execution, or says why it cannot be started. Nothing has run yet but ExecutionStarted. */
  static start(order: RunOrder): Result<RunSession, string> {
    const bytes = sizeOf(order.input)
    if (bytes > MAX_PAYLOAD_BYTES) return err(tooLarge(bytes))
    const program = readProgram(order.text, order.notation)
    return program.ok ? ok(new RunSession(program.value, order)) : program
  }

  /** Goes on; looks at `isLate` now and then and comes back when it says so. Gives what is new since the last call. */
  advance({ turns, cautious, events, breakpoints }: AdvanceOrder, isLate: () => boolean = () => false): RunBatch {
    const before = this.events.length
    const isReplay = events !== undefined
    for (let left = turns; left > 0; ) {
      if (isReplay && this.events.length >= events) break
      const budget = cautious || isReplay ? 1 : Math.min(left, TURNS_AT_ONCE)
      const stroke = this.take(strokeOnce(this.world, this.run, { budget, breakpoints }))
      left -= Math.max(1, turnsOf(stroke))
      const isAtBreak = breakpoints !== undefined && this.run.state.paused >= 0
      if (stroke.idle || isAtBreak || (cautious && this.events.length > before) || isLate()) break
    }
    return this.handOver()
  }

  /**
   * Ends the execution as StopExecution does. With `events` it ends after that many, where somebody watching has come to: a state
   * is never interrupted by the interpreter, but it may be by whoever still sees it at work.
   */
  stop({ events, cause }: StopOrder): RunBatch {
    const reason = cause === undefined ? {} : { cause }
    if (events !== undefined && events < this.events.length)
      return this.stopEarly(events, { status: 'ABORTED', ...reason })
    this.take(send(this.world, this.run, [{ kind: 'stop', at: this.run.state.at, ...reason }]))
    return this.handOver()
  }

  /** The frame whose turn is next could not be brought to an end: its evaluation fails instead. */
  giveUp(): RunBatch {
    const { ready, head, at } = this.run.state
    const frame = ready[head]
    if (frame !== undefined) this.take(send(this.world, this.run, [{ kind: 'evaluationGaveUp', frame, at }]))
    return this.handOver()
  }

  private stopEarly(events: number, outcome: Outcome): RunBatch {
    const timestamp = this.events[events - 1]?.timestamp ?? this.run.state.startedAt
    const { cause } = outcome
    this.events.length = events
    this.events.push({
      id: events + 1,
      previousEventId: 0,
      timestamp,
      type: 'ExecutionAborted',
      frame: 0,
      state: -1,
      ...(cause !== undefined && { cause }),
    })
    this.run = { ...this.run, state: { ...this.run.state, status: 'ABORTED', outcome } }
    this.handedOver = Math.min(this.handedOver, events)
    return this.handOver()
  }

  /** Whole events by id, in the order of `ids`; ids that are not recorded are left out. */
  details(ids: readonly number[]): readonly HistoryEvent[] {
    return ids.flatMap((id) => this.events[id - 1] ?? [])
  }

  /** The first `length` events as `aws stepfunctions get-execution-history` prints them. */
  awsHistory(length: number): string {
    return `${JSON.stringify({ events: this.events.slice(0, length).map(eventToAws) }, null, 4)}\n`
  }

  private take(stroke: Stroke): Stroke {
    for (const step of stroke.steps) this.keep(step)
    this.run = stroke.run
    return stroke
  }

  private keep({ events, frames }: Pick<Step, 'events' | 'frames'>): void {
    for (const event of events) this.events.push(event)
    for (const frame of frames) this.frames.push(frame)
  }

  private handOver(): RunBatch {
    const columns = packEvents(this.events.slice(this.handedOver))
    const { frames } = this
    this.frames = []
    this.handedOver = this.events.length
    return { columns, frames, outcome: this.run.state.outcome }
  }
}

function turnsOf({ steps }: Stroke): number {
  return steps.reduce((sum, { turns }) => sum + turns, 0)
}

/** State names are unique in a program, so that names are as good as locations. */
function mocksByName(states: readonly ProgramState[], mocks: RunOrder['mocks']): Mocks {
  return Object.fromEntries(
    states.flatMap(({ name, path }) => {
      const entries = mocks.get(locationOf(path))
      return entries ? [[name, entries]] : []
    }),
  )
}

function tooLarge(bytes: number): string {
  return `The input has ${bytes.toLocaleString('en')} bytes. AWS takes 262,144 at most (256 KiB).`
}
