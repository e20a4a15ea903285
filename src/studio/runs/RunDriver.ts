// Drives the run on screen: fetches events from the interpreter and moves the cursor over them at the pace that is wished for.
import type { HistoryEvent } from '../../core/asl/HistoryEvent'
import type { StateSample } from '../../core/asl/StateSample'
import type { JsonObject, JsonValue } from '../../core/base/JsonValue'
import type { StudioDocument } from '../../core/document/StudioDocument'
import type { ExecutionId } from '../../core/runs/Agenda'
import { nextStop } from '../../core/runs/nextStop'
import type { ActionResult, RunAction } from '../../core/runs/RunAction'
import type { RunBatch } from '../../core/runs/RunHistory'
import type { AdvanceOrder, StopReason, WorkflowOrder } from '../../core/runs/RunOrder'
import { viewOf } from '../../core/runs/viewAt'
import { withPause } from '../../core/runs/withPause'
import type { InterpreterRequest } from '../../workers/interpreterProtocol'
import type { Speed } from '../viewStore'
import { actOnRun } from './actOnRun'
import type { InterpreterClient } from './interpreterClient'
import { emptyRun, type LiveRun, newRun, orderRun } from './LiveRun'
import type { RunClock } from './RunClock'
import type { RunPhase, RunState } from './RunState'
import { writtenObjects } from './writtenObjects'

/** How long one state is shown at 1x, and how long a jump of virtual time takes. */
const STATE_TIME = 400
const JUMP_TIME = 600
/** From how many virtual milliseconds on the clock jumps. */
const JUMP = 1000
/** The picture is drawn anew this often at most. */
const DRAW_TIME = 16
const TURNS_INSTANT = 2000
const TURNS_PACED = 100
export interface DriverHost {
  readonly get: () => RunState
  readonly set: (change: Partial<RunState>) => void
  readonly speed: () => Speed
  readonly client: InterpreterClient
  readonly clock: RunClock
  /** Whether Express workflows are started by StartSyncExecution. */
  readonly isSynchronous?: () => boolean
  /** Other workflows that tasks of `doc` may start. Never rejects. */
  readonly workflows?: (doc: StudioDocument) => Promise<readonly WorkflowOrder[]>
}

export class RunDriver {
  live: LiveRun | null = null
  private readonly host: DriverHost
  /** Grows whenever somebody takes the run in another direction: what was under way for an older number gives up. */
  private course = 0
  private wake: (() => void) | null = null
  private drawing: (() => void) | null = null
  private count = 0
  /** Under way when the interpreter was lost: all that was asked of it waits for the same end. */
  private recovery: Promise<void> | null = null

  constructor(host: DriverHost) {
    this.host = host
  }

  /** Starts a run and plays it, or comes to rest at its first state. */
  async start(doc: StudioDocument, input: JsonValue, paused: boolean): Promise<void> {
    const { client, clock, set } = this.host
    this.forget()
    const course = this.course
    this.count += 1
    const number = this.count
    set({ phase: 'starting', type: doc.aside.type })
    const workflows = this.host.workflows ? await this.host.workflows(doc) : []
    if (course !== this.course) return
    const order = orderRun(doc, input, number, clock.now(), workflows, this.host.isSynchronous?.() ?? false)
    try {
      const reply = await client.ask({ kind: 'start', order }, 'started', 'refused')
      if (course !== this.course) return
      if (reply.kind === 'refused') {
        set({ phase: 'refused', refusal: reply.message })
        return
      }
      this.live = newRun(order, doc.machine, reply.states)
    } catch (error) {
      if (course === this.course)
        set({ phase: 'refused', refusal: `The simulator could not be started. ${wordsOf(error)}` })
      return
    }
    const { history, stateIds } = this.live
    const { at, executionName: name } = order.options
    set({ name, definition: order.text, states: history.states, stateIds, startedAt: at, now: at })
    if (paused) {
      await this.showNext(this.live, course, 'paused')
      return
    }
    set({ phase: 'running', playing: true })
    void this.play()
  }

  /** Goes on showing from where it stands, until the end or another course. */
  async play(): Promise<void> {
    const { live } = this
    const { get } = this.host
    const course = this.turn()
    let delay = 0
    while (live && course === this.course && get().playing) {
      const speed = this.host.speed()
      if (speed === 'instant') {
        await this.rush(live, course)
        return
      }
      await this.pass(delay / speed)
      if (course !== this.course) return
      await this.showNext(live, course, get().phase, speed)
      delay = STATE_TIME
    }
  }

  /** Ends the course that is taken; true courses are taken one at a time. */
  turn(): number {
    this.course += 1
    this.wake?.()
    this.drawing?.()
    this.drawing = null
    return this.course
  }

  /** One state further, whoever asks. */
  async step(): Promise<void> {
    const course = this.turn()
    if (this.live) await this.showNext(this.live, course, 'paused')
  }

  async stop(reason: StopReason): Promise<void> {
    const { live } = this
    const { get, set, speed } = this.host
    this.turn()
    set({ playing: false })
    if (!live) return
    const events = speed() === 'instant' ? live.history.table.length : get().length
    await this.fetch(live, { kind: 'stop', order: { events, ...reason } })
    if (live === this.live) this.show(live.history.table.length)
  }

  /** Takes the run off; nothing that is still to come from it counts. */
  forget(): void {
    this.turn()
    this.live = null
    this.recovery = null
    if (this.host.client.isBusy()) this.host.client.restart()
  }

  /** Does something by hand; a run that waited for it goes on as it went before. */
  async act(action: RunAction): Promise<ActionResult | null> {
    const { live } = this
    const { get, set, client } = this.host
    if (!live) return null
    await this.recovery
    const result = await actOnRun(client, live, action)
    if (live !== this.live || result.fault !== null) return result
    const isRevived = get().phase === 'ended' && live.history.outcome === null
    if (get().phase === 'waiting' || isRevived) {
      set({ phase: 'running', playing: true, following: true, outcome: null })
      void this.play()
    } else this.draw(get().cursor, get().length)
    return result
  }

  async details(ids: readonly number[]): Promise<readonly HistoryEvent[]> {
    const { live } = this
    if (!live) return []
    try {
      return (await this.host.client.ask({ kind: 'details', ids, execution: live.execution }, 'details')).events
    } catch (error) {
      if (live !== this.live) return []
      throw error
    }
  }

  async awsHistory(): Promise<string> {
    const { live } = this
    const length = live ? this.host.get().length : 0
    if (!live || length === 0) return `${JSON.stringify({ events: [] }, null, 4)}\n`
    return (await this.host.client.ask({ kind: 'history', length, execution: live.execution }, 'history')).text
  }

  async describe(execution?: ExecutionId): Promise<JsonObject | null> {
    const { live } = this
    if (!live) return null
    return (await this.host.client.ask({ kind: 'describe', execution: execution ?? live.execution }, 'described'))
      .description
  }

  async written(): Promise<Readonly<Record<string, string>>> {
    const { live } = this
    if (!live) return {}
    const { objects } = await this.host.client.ask({ kind: 'objects' }, 'objects')
    return writtenObjects(live.order.objects ?? {}, objects)
  }

  async sample(entered: number): Promise<StateSample | null> {
    const { live } = this
    if (!live) return null
    const request = { kind: 'sample', entered, execution: live.execution } as const
    return (await this.host.client.ask(request, 'sample')).sample
  }

  /** Shows an execution that the interpreter has handed over as a whole: from the first time, or as it has become since. */
  renew(live: LiveRun, batch: RunBatch): void {
    this.live = live
    emptyRun(live)
    // Nothing more is fetched for it: it is handed over again whenever it has grown.
    live.history.append({ ...batch, asking: true })
    const { outcome, table } = live.history
    const { following, cursor } = this.host.get()
    const phase: RunPhase = outcome ? 'ended' : 'running'
    this.draw(following ? table.length : cursor, table.length, { phase, outcome })
  }

  /** Draws the picture at `cursor`; events past `length` are not shown yet. */
  draw(cursor: number, length: number, change: Partial<RunState> = {}): void {
    const { live } = this
    if (!live) return
    const { get, set } = this.host
    const { phase, focus, startedAt } = { ...get(), ...change }
    const plain = viewOf(live.fold, cursor, focus)
    const view = phase === 'paused' && cursor === length ? withPause(plain) : plain
    const now = cursor > 0 ? (live.history.table.columns.timestamp[cursor - 1] ?? startedAt) : startedAt
    const { pending, executions } = live.history
    set({ ...change, cursor, length, view, now, pending, executions })
  }

  /** Up to event `target`; the run ends with its last event. */
  private show(target: number, phase: RunPhase = this.host.get().phase): void {
    const { live } = this
    if (!live) return
    const { following, cursor, length } = this.host.get()
    const { outcome, table } = live.history
    const isAtEnd = outcome !== null && target === table.length
    if (phase === 'ended') {
      this.draw(target, length, isAtEnd ? { playing: false } : {})
      return
    }
    const isAsking = live.history.asking && target === table.length
    const change: Partial<RunState> = isAtEnd
      ? { phase: 'ended', playing: false, outcome }
      : isAsking
        ? { phase: 'waiting', playing: false }
        : { phase }
    this.draw(following ? target : cursor, target, change)
  }

  /** Shows the next state, once it is recorded; a jump of virtual time takes a little longer. */
  private async showNext(
    live: LiveRun,
    course: number,
    phase: RunPhase,
    speed = Number.POSITIVE_INFINITY,
  ): Promise<void> {
    const from = this.position()
    while (nextStop(live.history, from) === null && goesOn(live)) {
      await this.advance(live, { turns: TURNS_PACED, cautious: true })
      if (course !== this.course) return
    }
    if (jumps(live, from)) await this.pass((JUMP_TIME - STATE_TIME) / speed)
    if (course === this.course) this.show(nextStop(live.history, from) ?? live.history.table.length, phase)
  }

  /** To the end as fast as it goes. */
  private async rush(live: LiveRun, course: number): Promise<void> {
    while (goesOn(live)) {
      await this.advance(live, { turns: TURNS_INSTANT })
      if (course !== this.course) return
      this.drawing ??= this.host.clock.after(DRAW_TIME, () => {
        this.drawing = null
        this.show(live.history.table.length)
      })
    }
    this.drawing?.()
    this.drawing = null
    this.show(live.history.table.length)
  }

  /** Up to where events are shown: of an ended run, playback follows the cursor. */
  private position(): number {
    const { phase, cursor, length } = this.host.get()
    return phase === 'ended' ? cursor : length
  }

  private advance(live: LiveRun, order: AdvanceOrder): Promise<void> {
    return this.fetch(live, { kind: 'advance', order })
  }

  /** Asks for more of the run. Never rejects: what a lost interpreter leaves behind is dealt with here. */
  private async fetch(live: LiveRun, request: InterpreterRequest): Promise<void> {
    await this.recovery
    if (live !== this.live) return
    try {
      const reply = await this.host.client.ask(request, 'batch', 'stopped')
      if (live !== this.live) return
      if (reply.kind === 'stopped') live.journal = reply.journal
      live.history.append(reply.batch)
    } catch (error) {
      if (live !== this.live) return
      this.recovery ??= recover(this.host.client, live, error)
      const { recovery } = this
      await recovery
      if (this.recovery === recovery) this.recovery = null
      if (request.kind === 'stop' && live.history.outcome === null) await this.fetch(live, request)
    }
  }

  /** Waits; another course wakes it at once. */
  private pass(delay: number): Promise<void> {
    if (delay <= 0) return Promise.resolve()
    return new Promise((resolve) => {
      const callOff = this.host.clock.after(delay, () => {
        this.wake = null
        resolve()
      })
      this.wake = () => {
        callOff()
        this.wake = null
        resolve()
      }
    })
  }
}

/** Loaded by the first who loses an interpreter. Never rejects. */
async function recover(client: InterpreterClient, live: LiveRun, lost: unknown): Promise<void> {
  try {
    const { recoverRun } = await import('./recoverRun')
    await recoverRun(client, live, lost)
  } catch (error) {
    live.history.outcome = { status: 'ABORTED', cause: wordsOf(error) }
  }
}

/** More can be had by asking for it. */
function goesOn({ history }: LiveRun): boolean {
  return history.outcome === null && !history.asking
}

function jumps({ history: { table } }: LiveRun, cursor: number): boolean {
  const { timestamp } = table.columns
  if (cursor < 1 || cursor >= table.length) return false
  return (timestamp[cursor] ?? 0) - (timestamp[cursor - 1] ?? 0) >= JUMP
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
