// The simulated world on one virtual clock: executions, what answers their calls, and the order in which everything happens.
// The interpreter is pure; what it asks of the world is done here, by discrete events, so that slicing changes nothing.
import type { ChildNumber, ChildOrder, Effect, Millis, Mocks, RunInput, RunOptions, Token } from '../asl/Execution'
import { invariant } from '../base/invariant'
import type { JsonObject, JsonValue } from '../base/JsonValue'
import { isWaiting } from '../interpreter/isWaiting'
import { nextTurnAt } from '../interpreter/nextTurnAt'
import type { Program } from '../interpreter/Program'
import type { Step } from '../interpreter/Step'
import { startChild } from '../interpreter/startChild'
import { startRun } from '../interpreter/startRun'
import { stepRun } from '../interpreter/stepRun'
import { Agenda, type AgendaItem, type ExecutionId } from './Agenda'
import { answerCall } from './answerCall'
import { answerObjects } from './answerObjects'
import { isHeld } from './isHeld'
import { ObjectStore } from './ObjectStore'
import type { Seen } from './Seen'
import type { SimulatedExecution, Starter } from './SimulatedExecution'
import type { SimulatedWorld } from './SimulatedWorld'
import { childFinished, tellStarter } from './tellStarter'
import type { World } from './World'

/** The execution a simulation is about. */
export interface SimulationOrder {
  readonly program: Program
  readonly input: JsonValue
  readonly options: RunOptions
  /** Members laid over the context object. */
  readonly context?: JsonObject
  readonly mocks: Mocks
}

/** What one input did to one execution. */
export interface Sent {
  readonly execution: ExecutionId
  readonly input: RunInput
  readonly step: Step
}

/** Why a simulation does not go on by itself. */
export type Rest =
  /** Every execution is over. */
  | 'over'
  /** Somebody is asked, and the next thing that would happen is that their time runs out. */
  | 'asking'

export interface Stroke {
  readonly sent: readonly Sent[]
  /** Null when something happened and more may. */
  readonly rest: Rest | null
}

export interface StrokeOptions {
  /** Turns to take at most. */
  readonly budget: number
  /** Indices of states before whose entry to stop. */
  readonly breakpoints?: readonly number[]
  /** Lets the time of those who are asked run out. */
  readonly impatient?: boolean
}

export class Simulation implements SimulatedWorld {
  readonly world: World
  readonly executions: SimulatedExecution[] = []
  readonly objects: ObjectStore
  readonly agenda = new Agenda()
  /** Turns taken and happenings brought: the place of whatever comes in from outside. Slicing does not change it. */
  progress = 0
  /** Executions that began or changed since somebody last cleared it. */
  readonly touched = new Set<ExecutionId>()
  private sent: Sent[] = []

  constructor(world: World, { program, input, options, context, mocks }: SimulationOrder) {
    this.world = world
    this.objects = new ObjectStore(world.objects ?? {}, options.at, missingBuckets(options))
    this.add(program, startRun(program, input, options, context), null, mocks, { picked: new Map() })
  }

  /** The execution that was started. */
  get root(): SimulatedExecution {
    return this.execution(0)
  }

  execution(id: ExecutionId): SimulatedExecution {
    const found = this.executions[id]
    invariant(found, 'an execution of this simulation')
    return found
  }

  /** Virtual time: that of the latest event. */
  get now(): Millis {
    return this.executions.reduce((latest, { state }) => Math.max(latest, state.at), 0)
  }

  /** Lets whoever is next work, or brings what happens next. */
  stroke(options: StrokeOptions): Stroke {
    const next = this.next()
    if (next === null) return { sent: [], rest: 'over' }
    if (next.kind === 'turn') return this.work(next, options)
    if (!options.impatient && isHeld(this, next)) return { sent: [], rest: 'asking' }
    this.happen(next)
    return this.handOver()
  }

  /** Puts an input to an execution, as people do: stop, redrive, answers by hand. Moved forward to the present of the world. */
  send(id: ExecutionId, inputs: readonly RunInput[]): readonly Sent[] {
    const execution = this.execution(id)
    for (const input of inputs) this.put(execution, input)
    return this.handOver().sent
  }

  /** Takes over what was seen of a turn that is not taken: events without what they led to. */
  see(id: ExecutionId, { events, frames }: Seen): void {
    const execution = this.execution(id)
    const { state } = execution
    const last = events.at(-1)
    for (const event of events) execution.events.push(event)
    for (const frame of frames) execution.frames.push(frame)
    execution.state = {
      ...state,
      events: last?.id ?? state.events,
      at: Math.max(state.at, last?.timestamp ?? 0),
      count: execution.frames.length,
    }
  }

  /** The turn that comes next could not be brought to an end by its execution: its evaluation fails instead. */
  giveUp(): readonly Sent[] {
    const next = this.next()
    if (next?.kind !== 'turn') return []
    const { state } = this.execution(next.execution)
    const frame = state.ready[state.head]
    return frame === undefined ? [] : this.send(next.execution, [{ kind: 'evaluationGaveUp', frame, at: state.at }])
  }

  /** Registers an execution that has just been started. */
  add(
    program: Program,
    started: Step,
    starter: Starter | null,
    mocks: Mocks,
    used: SimulatedExecution['used'],
  ): SimulatedExecution {
    const execution: SimulatedExecution = {
      id: this.executions.length,
      starter,
      program,
      mocks,
      used,
      state: started.state,
      events: [],
      frames: [],
      timers: new Map(),
      open: new Map(),
      children: new Map(),
      turnAt: null,
      isOver: false,
    }
    this.executions.push(execution)
    this.absorb(execution, started)
    return execution
  }

  /** Applies one input at once. */
  put(execution: SimulatedExecution, input: RunInput): void {
    const step = stepRun(execution.program, execution.state, input)
    this.progress += input.kind === 'advance' ? step.turns : 1
    this.sent.push({ execution: execution.id, input, step })
    this.absorb(execution, step)
  }

  private work(item: AgendaItem, { budget, breakpoints }: StrokeOptions): Stroke {
    const execution = this.execution(item.execution)
    this.agenda.take()
    execution.turnAt = null
    const before = this.next()?.at ?? Number.MAX_SAFE_INTEGER
    this.put(execution, { kind: 'advance', at: execution.state.at, budget, breakpoints, before })
    return this.handOver()
  }

  /** Everything due for one execution at one instant: the answers in the order they were asked for, then all timers as one input. */
  private happen({ at, execution: id }: AgendaItem): void {
    const execution = this.execution(id)
    const answers: RunInput[] = []
    let hasTimer = false
    for (let next = this.next(); next?.at === at && next.execution === id; next = this.next()) {
      if (next.kind === 'answer') answers.push(next.input)
      else if (next.kind === 'timer') {
        execution.timers.delete(next.timer)
        hasTimer = true
      } else break
      this.agenda.take()
    }
    for (const input of answers) {
      this.put(execution, input)
      if (input.kind === 'taskSucceeded' || input.kind === 'taskFailed') execution.open.delete(input.token)
    }
    if (!hasTimer) return
    this.put(execution, { kind: 'clock', at })
    for (const token of execution.open.keys()) if (!isWaiting(execution.state, token)) execution.open.delete(token)
  }

  /** What comes first, once everything that was called off is cleared away. */
  private next(): AgendaItem | null {
    for (;;) {
      const item = this.agenda.first()
      if (item === null || this.isDue(item)) return item
      this.agenda.take()
    }
  }

  private isDue(item: AgendaItem): boolean {
    const execution = this.execution(item.execution)
    if (execution.isOver) return false
    switch (item.kind) {
      case 'turn':
        return execution.turnAt === item.at
      case 'answer':
        return item.token === null || execution.open.has(item.token)
      case 'timer':
        return execution.timers.get(item.timer) === item.at
    }
  }

  private handOver(): Stroke {
    const { sent } = this
    this.sent = []
    return { sent, rest: null }
  }

  /** Takes over the new state and does what the step asks of the world. */
  private absorb(execution: SimulatedExecution, step: Step): void {
    execution.state = step.state
    this.touched.add(execution.id)
    for (const event of step.events) execution.events.push(event)
    for (const frame of step.frames) execution.frames.push(frame)
    for (const effect of step.effects) this.perform(execution, effect)
    const { outcome } = execution.state
    if (outcome !== null && !execution.isOver) tellStarter(this, execution, outcome)
    execution.isOver = outcome !== null
    const turnAt = nextTurnAt(execution.state)
    if (turnAt !== null && turnAt !== execution.turnAt)
      this.agenda.add({ kind: 'turn', at: turnAt, execution: execution.id })
    execution.turnAt = turnAt
  }

  private perform(execution: SimulatedExecution, effect: Effect): void {
    switch (effect.kind) {
      case 'startTimer':
        execution.timers.set(effect.timer, effect.at)
        this.agenda.add({ kind: 'timer', at: effect.at, execution: execution.id, timer: effect.timer })
        return
      case 'stopTimer':
        execution.timers.delete(effect.timer)
        return
      case 'cancel':
        this.cancel(execution, effect.token)
        return
      case 'invoke':
        answerCall(this, execution, effect)
        return
      case 'startChild':
        this.startChild(execution, effect.child, effect.at)
        return
      case 'redriveChild':
        this.redriveChild(execution, effect.child, effect.at)
        return
      case 'stopChild':
        this.stop(execution.children.get(effect.child), effect.at)
        return
      case 'readObject':
      case 'listObjects':
      case 'writeObjects':
        this.answer(execution, effect.at, null, answerObjects(this.objects, effect))
        return
    }
  }

  /** Lets an answer arrive; with a token only while the call is open. */
  answer(execution: SimulatedExecution, at: Millis, token: Token | null, input: RunInput): void {
    this.agenda.add({ kind: 'answer', at, execution: execution.id, token, input })
  }

  /** A child of a Map Run runs its parent's program, and shares its mocks. */
  private startChild(parent: SimulatedExecution, order: ChildOrder, at: Millis): void {
    const { program, mocks, used, state } = parent
    const { child, owner, index } = order
    const starter = { kind: 'mapRun', execution: parent.id, owner, child, index } as const
    const started = this.add(program, startChild(program, state.options, order, at), starter, mocks, used)
    parent.children.set(child, started.id)
  }

  private redriveChild(parent: SimulatedExecution, child: ChildNumber, at: Millis): void {
    const id = parent.children.get(child)
    if (id === undefined) return
    const execution = this.execution(id)
    this.put(execution, { kind: 'redrive', at })
    const { outcome } = execution.state
    // One that has no room in its history any more: its end is final.
    if (outcome !== null) this.answer(parent, at, null, childFinished(execution, child, outcome, at))
  }

  /** The call is no longer waited for: what it started is stopped, as far as it can be. */
  private cancel(execution: SimulatedExecution, token: Token): void {
    const nested = execution.open.get(token)?.nested ?? undefined
    execution.open.delete(token)
    this.stop(nested, execution.state.at)
  }

  private stop(id: ExecutionId | undefined, at: Millis): void {
    const execution = id === undefined ? undefined : this.execution(id)
    if (!execution || execution.isOver) return
    // Whoever calls it off knows of its end: told later, it would be taken for that of a redrive.
    execution.isOver = true
    this.put(execution, { kind: 'stop', at })
  }
}

/** `arn:aws:s3:::name` among the resources that do not exist. */
function missingBuckets({ missingResources }: RunOptions): readonly string[] {
  return (missingResources ?? []).flatMap((arn) => /^arn:aws[a-z-]*:s3:::([^/]+)$/.exec(arn)?.[1] ?? [])
}
