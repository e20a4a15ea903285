// One run of the studio, from the interpreter's side: it goes on, keeps whole histories, and hands over columns and details on demand.
import type { Mocks, Outcome, ProgramState } from '../asl/Execution'
import type { HistoryEvent } from '../asl/HistoryEvent'
import { MAX_PAYLOAD_BYTES } from '../asl/quotas'
import type { StateSample } from '../asl/StateSample'
import type { JsonObject } from '../base/JsonValue'
import { locationOf } from '../base/Path'
import { err, ok, type Result } from '../base/Result'
import { sizeOf } from '../expressions/sizeOf'
import { eventToAws } from '../interpreter/eventToAws'
import type { Program } from '../interpreter/Program'
import { answerFor } from '../services/answerFor'
import type { ExecutionId } from './Agenda'
import { describeExecution } from './describeExecution'
import { packEvents } from './EventColumns'
import { type ExecutionSummary, summarize } from './ExecutionSummary'
import { pendingWork } from './pendingWork'
import { type ActionResult, actOn, type JournalEntry, type RunAction } from './RunAction'
import type { RunBatch } from './RunHistory'
import type { AdvanceOrder, MocksByLocation, RunOrder, StopOrder, WorkflowOrder } from './RunOrder'
import { readProgram } from './readProgram'
import type { SimulatedExecution } from './SimulatedExecution'
import { type Sent, Simulation } from './Simulation'
import { sampleOfVisit } from './sampleOfVisit'
import type { FaultyWorkflow, KnownWorkflow } from './World'

/** Turns between two looks at the clock. */
const TURNS_AT_ONCE = 16

export class RunSession {
  readonly states: readonly ProgramState[]
  private readonly simulation: Simulation
  private readonly journal: readonly JournalEntry[]
  private told = 0
  private handedOver = 0
  private handedFrames = 0
  private readonly reported = new Map<ExecutionId, string>()
  private asking = false
  /** Set when the run was ended at an event somebody looked at. */
  private early: { readonly events: readonly HistoryEvent[]; readonly outcome: Outcome } | null = null

  private constructor(program: Program, { input, mocks, options, workflows, objects, journal }: RunOrder) {
    this.states = program.infos
    this.journal = journal ?? []
    const known = new Map<string, KnownWorkflow | FaultyWorkflow | null>()
    const world = {
      answer: answerFor,
      attended: true,
      objects,
      workflow: (name: string) => {
        if (!known.has(name)) known.set(name, knownWorkflow(workflows ?? [], name))
        return known.get(name) ?? null
      },
    }
    this.simulation = new Simulation(world, { program, input, options, mocks: mocksByName(program.infos, mocks) })
  }

  /** Starts an execution, or says why it cannot be started. Nothing has run yet but ExecutionStarted. */
  static start(order: RunOrder): Result<RunSession, string> {
    const bytes = sizeOf(order.input)
    if (bytes > MAX_PAYLOAD_BYTES) return err(tooLarge(bytes))
    const program = readProgram(order.text, order.notation, order.options.type)
    return program.ok ? ok(new RunSession(program.value, order)) : program
  }

  private get events(): readonly HistoryEvent[] {
    return this.early?.events ?? this.simulation.root.events
  }

  /** Goes on; looks at `isLate` now and then and comes back when it says so. Gives what is new since the last call. */
  advance({ turns, cautious, events, breakpoints }: AdvanceOrder, isLate: () => boolean = () => false): RunBatch {
    const { simulation } = this
    const before = this.events.length
    const isReplay = events !== undefined
    for (let left = turns; left > 0 && this.early === null; ) {
      if (isReplay && this.events.length >= events) break
      this.tellJournal()
      const budget = cautious || isReplay ? 1 : Math.min(left, TURNS_AT_ONCE, this.turnsToJournal())
      const { sent, rest } = simulation.stroke({ budget, breakpoints })
      this.asking = rest === 'asking'
      left -= Math.max(1, turnsOf(sent))
      const isAtBreak = breakpoints !== undefined && simulation.root.state.paused >= 0
      if (rest !== null || isAtBreak || (cautious && this.events.length > before) || isLate()) break
    }
    return this.handOver()
  }

  /** Does what somebody wishes, and says where in the run that was. */
  act(action: RunAction): ActionResult & { readonly progress: number; readonly batch: RunBatch } {
    const { progress } = this.simulation
    const result = actOn(this.simulation, action)
    this.asking = false
    return { ...result, progress, batch: this.handOver() }
  }

  /**
   * Ends the execution as StopExecution does. With `events` it ends after that many, where somebody watching has come to: a state
   * is never interrupted by the interpreter, but it may be by whoever still sees it at work.
   */
  stop({ events, error, cause }: StopOrder): RunBatch {
    const reason = { ...(error !== undefined && { error }), ...(cause !== undefined && { cause }) }
    if (events !== undefined && events < this.events.length)
      return this.stopEarly(events, { status: 'ABORTED', ...reason })
    actOn(this.simulation, { kind: 'stop', execution: 0, ...reason })
    this.asking = false
    return this.handOver()
  }

  private stopEarly(length: number, outcome: Outcome): RunBatch {
    const events = this.events.slice(0, length)
    const timestamp = events.at(-1)?.timestamp ?? this.simulation.root.state.startedAt
    const { error, cause } = outcome
    const last: HistoryEvent = {
      id: length + 1,
      previousEventId: 0,
      timestamp,
      type: 'ExecutionAborted',
      frame: 0,
      state: -1,
      ...(error !== undefined && { error }),
      ...(cause !== undefined && { cause }),
    }
    this.early = { events: [...events, last], outcome }
    this.handedOver = Math.min(this.handedOver, length)
    this.asking = false
    return this.handOver()
  }

  /** Whole events by id, in the order of `ids`; ids that are not recorded are left out. */
  details(ids: readonly number[], execution: ExecutionId = 0): readonly HistoryEvent[] {
    const events = this.eventsOf(execution)
    return ids.flatMap((id) => events[id - 1] ?? [])
  }

  /** The first `length` events as `aws stepfunctions get-execution-history` prints them. */
  awsHistory(length: number, execution: ExecutionId = 0): string {
    return `${JSON.stringify({ events: this.eventsOf(execution).slice(0, length).map(eventToAws) }, null, 4)}\n`
  }

  /** What DescribeExecution says. */
  describe(execution: ExecutionId): JsonObject {
    const { state } = this.simulation.execution(execution)
    if (execution !== 0 || this.early === null) return describeExecution(state)
    // Ended where somebody looked, before where the interpreter stands: it cannot go on from there.
    const { events, outcome } = this.early
    const at = events.at(-1)?.timestamp ?? state.at
    const description = describeExecution({ ...state, status: outcome.status, outcome, at })
    return { ...description, redriveStatus: 'NOT_REDRIVABLE' }
  }

  /** The whole of another execution as it is now: to look into a child. */
  open(id: ExecutionId): { readonly states: readonly ProgramState[]; readonly batch: RunBatch } {
    const execution = this.simulation.execution(id)
    const { events, frames, state, program } = execution
    const batch = {
      columns: packEvents(events),
      frames,
      outcome: state.outcome,
      executions: [],
      pending: [],
      asking: false,
    }
    return { states: program.infos, batch }
  }

  /** What a state found in the visit that begins with event `entered`; null when there is none. */
  sample(entered: number, id: ExecutionId = 0): StateSample | null {
    return sampleOfVisit(this.simulation.execution(id), entered)
  }

  /** The same of the latest visit of the state of that name. */
  sampleOf(name: string): StateSample | null {
    const last = this.simulation.root.events.findLast(
      (event) => event.name === name && event.type.endsWith('StateEntered'),
    )
    return last ? this.sample(last.id) : null
  }

  /** Whether the state of that name has been left. */
  hasLeft(name: string): boolean {
    return this.simulation.root.events.some((event) => event.name === name && event.type.endsWith('StateExited'))
  }

  /** Objects of the simulated S3 as they are now, by `bucket/key`. */
  objects(): Readonly<Record<string, string>> {
    return this.simulation.objects.all()
  }

  private eventsOf(execution: ExecutionId): readonly HistoryEvent[] {
    return execution === 0 ? this.events : this.simulation.execution(execution).events
  }

  private tellJournal(): void {
    for (;;) {
      const entry = this.journal[this.told]
      if (!entry || entry.progress > this.simulation.progress) return
      this.told += 1
      actOn(this.simulation, entry.action)
    }
  }

  private turnsToJournal(): number {
    const entry = this.journal[this.told]
    return entry ? Math.max(1, entry.progress - this.simulation.progress) : Number.POSITIVE_INFINITY
  }

  private handOver(): RunBatch {
    const { root, executions } = this.simulation
    const columns = packEvents(this.events.slice(this.handedOver))
    const frames = root.frames.slice(this.handedFrames)
    this.handedFrames = root.frames.length
    this.handedOver = this.events.length
    const isOver = this.early !== null
    return {
      columns,
      frames,
      outcome: this.early?.outcome ?? root.state.outcome,
      executions: executions.flatMap((execution) => this.news(execution)),
      pending: isOver ? [] : pendingWork(executions),
      asking: this.asking && !isOver,
    }
  }

  private news(execution: SimulatedExecution): readonly ExecutionSummary[] {
    if (execution.id === 0) return []
    const mark = `${execution.state.status} ${execution.events.length}`
    if (this.reported.get(execution.id) === mark) return []
    this.reported.set(execution.id, mark)
    const { starter } = execution
    return [summarize(execution, starter && this.simulation.execution(starter.execution))]
  }
}

function turnsOf(sent: readonly Sent[]): number {
  return sent.reduce((sum, { step }) => sum + step.turns, 0)
}

function knownWorkflow(workflows: readonly WorkflowOrder[], name: string): KnownWorkflow | FaultyWorkflow | null {
  const order = workflows.find((workflow) => workflow.name === name)
  if (!order) return null
  const program = readProgram(order.text, order.notation, order.type)
  if (!program.ok) return { fault: program.error }
  const { infos } = program.value
  return { name, type: order.type, program: program.value, mocks: mocksByName(infos, order.mocks) }
}

/** State names are unique in a program, so that names are as good as locations; other keys are those of resources. */
function mocksByName(states: readonly ProgramState[], mocks: MocksByLocation): Mocks {
  const names = new Map(states.map(({ name, path }) => [locationOf(path), name]))
  return Object.fromEntries(
    [...mocks].flatMap(([key, entries]) => {
      const name = key.startsWith('/') ? names.get(key) : key
      return name === undefined ? [] : [[name, entries] as const]
    }),
  )
}

function tooLarge(bytes: number): string {
  return `The input has ${bytes.toLocaleString('en')} bytes. AWS takes 262,144 at most (256 KiB).`
}
