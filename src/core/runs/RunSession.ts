// One run of the studio, from the interpreter's side: it goes on, keeps whole histories, and hands over columns and details on demand.
import type { Mocks, ProgramState } from '../asl/Execution'
import type { HistoryEvent } from '../asl/HistoryEvent'
import { MAX_PAYLOAD_BYTES } from '../asl/quotas'
import type { StateSample } from '../asl/StateSample'
import type { JsonObject } from '../base/JsonValue'
import { locationOf } from '../base/Path'
import { err, ok, type Result } from '../base/Result'
import { utf8Bytes } from '../expressions/bytes/utf8'
import { sizeOf } from '../expressions/sizeOf'
import { eventToAws } from '../interpreter/eventToAws'
import type { Program } from '../interpreter/Program'
import { answerFor } from '../services/answerFor'
import type { ExecutionId } from './Agenda'
import { billingDetails } from './billingDetails'
import { describeExecution } from './describeExecution'
import { packEvents } from './EventColumns'
import { type ExecutionSummary, summarize } from './ExecutionSummary'
import { pendingWork } from './pendingWork'
import type { ActionResult, JournalEntry, RunAction } from './RunAction'
import type { RunBatch } from './RunHistory'
import type { AdvanceOrder, MocksByLocation, RunOrder, StopOrder, WorkflowOrder } from './RunOrder'
import { readProgram } from './readProgram'
import { rewindRun } from './rewindRun'
import { type Sent, Simulation } from './Simulation'
import { sampleOfVisit } from './sampleOfVisit'
import { ToldRun } from './ToldRun'
import type { FaultyWorkflow, KnownWorkflow } from './World'

/** Turns between two looks at the clock. */
const TURNS_AT_ONCE = 16

/** What an action leads to. */
interface Told {
  /** All that people have done to the run up to now. */
  readonly journal: readonly JournalEntry[]
  readonly batch: RunBatch
}

export class RunSession {
  readonly states: readonly ProgramState[]
  private readonly definitionBytes: number
  private readonly begin: () => Simulation
  private run: ToldRun
  private handedOver = 0
  private handedFrames = 0
  private asking = false

  private constructor(program: Program, order: RunOrder) {
    const { input, mocks, options, workflows, objects, journal } = order
    this.states = program.infos
    this.definitionBytes = utf8Bytes(order.text).length
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
    const named = mocksByName(program.infos, mocks)
    this.begin = () => new Simulation(world, { program, input, options, mocks: named })
    this.run = new ToldRun(this.begin(), journal ?? [])
  }

  /** Starts an execution, or says why it cannot be started. Nothing has run yet but ExecutionStarted. */
  static start(order: RunOrder): Result<RunSession, string> {
    const bytes = sizeOf(order.input)
    if (bytes > MAX_PAYLOAD_BYTES) return err(tooLarge(bytes))
    const program = readProgram(order.text, order.notation, order.options.type, order.substitutions)
    return program.ok ? ok(new RunSession(program.value, order)) : program
  }

  private get simulation(): Simulation {
    return this.run.simulation
  }

  /** Goes on; looks at `isLate` now and then and comes back when it says so. Gives what is new since the last call. */
  advance({ turns, cautious, events, breakpoints }: AdvanceOrder, isLate: () => boolean = () => false): RunBatch {
    const { root } = this.simulation
    const before = root.events.length
    const isReplay = events !== undefined
    for (let left = turns; left > 0; ) {
      if (isReplay && root.events.length >= events) break
      const { sent, rest } = this.run.stroke({
        budget: cautious || isReplay ? 1 : Math.min(left, TURNS_AT_ONCE),
        breakpoints,
      })
      this.asking = rest === 'asking'
      left -= Math.max(1, turnsOf(sent))
      const isAtBreak = breakpoints !== undefined && root.state.paused >= 0
      if (rest !== null || isAtBreak || (cautious && root.events.length > before) || isLate()) break
    }
    return this.handOver()
  }

  /** Does what somebody wishes. */
  act(action: RunAction): ActionResult & Told {
    const result = this.run.act(action)
    this.asking = false
    return { ...result, journal: this.run.journal, batch: this.handOver() }
  }

  /**
   * Ends the execution as StopExecution does. With `events` it ends after that many, where somebody watching has come to: a state
   * is never interrupted by the interpreter, but it may be by whoever still sees it at work.
   */
  stop({ events, ...reason }: StopOrder): Told {
    if (events === undefined || events >= this.simulation.root.events.length)
      return this.told({ kind: 'stop', execution: 0, ...reason })
    const { run, seen } = rewindRun(this.begin, this.run, events)
    this.run = run
    this.handedOver = Math.min(this.handedOver, run.simulation.root.events.length)
    return this.told({ kind: 'stop', execution: 0, ...reason, seen })
  }

  private told(action: RunAction): Told {
    const { journal, batch } = this.act(action)
    return { journal, batch }
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

  /** What DescribeExecution says; of a synchronous execution what StartSyncExecution gives. */
  describe(execution: ExecutionId): JsonObject {
    const described = this.simulation.execution(execution)
    const { options, outcome } = described.state
    const isBilled = options.synchronous === true && outcome !== null
    return {
      ...describeExecution(described.state),
      ...(isBilled && { billingDetails: { ...billingDetails(described, this.definitionBytes) } }),
    }
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
      known: 0,
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
    return this.simulation.execution(execution).events
  }

  private handOver(): RunBatch {
    const { root, executions } = this.simulation
    const columns = packEvents(root.events.slice(this.handedOver))
    const frames = root.frames.slice(this.handedFrames)
    this.handedFrames = root.frames.length
    this.handedOver = root.events.length
    return {
      columns,
      frames,
      outcome: root.state.outcome,
      executions: this.news(),
      known: executions.length,
      pending: pendingWork(executions),
      asking: this.asking,
    }
  }

  /** Executions that began or changed since the last call, in the order they began. */
  private news(): readonly ExecutionSummary[] {
    const { simulation } = this
    const ids = [...simulation.touched].filter((id) => id !== 0).sort((one, other) => one - other)
    simulation.touched.clear()
    return ids.map((id) => {
      const execution = simulation.execution(id)
      const { starter } = execution
      return summarize(execution, starter && simulation.execution(starter.execution))
    })
  }
}

function turnsOf(sent: readonly Sent[]): number {
  return sent.reduce((sum, { step }) => sum + step.turns, 0)
}

function knownWorkflow(workflows: readonly WorkflowOrder[], name: string): KnownWorkflow | FaultyWorkflow | null {
  const order = workflows.find((workflow) => workflow.name === name)
  if (!order) return null
  const program = readProgram(order.text, order.notation, order.type, order.substitutions)
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
