// Runs a definition on virtual time, with mocks for the world: the library's `simulate`.
import type { Fixtures, MapRunFacts, Mocks, Outcome, RunContext, RunOptions } from '../core/asl/Execution'
import type { HistoryEvent } from '../core/asl/HistoryEvent'
import { MAX_HISTORY_EVENTS } from '../core/asl/quotas'
import type { WorkflowType } from '../core/asl/StateType'
import type { JsonObject, JsonValue } from '../core/base/JsonValue'
import { sizeOf } from '../core/expressions/sizeOf'
import { compileProgram } from '../core/interpreter/compileProgram'
import { eventToNormalForm } from '../core/interpreter/eventToNormalForm'
import { mapRunsOf } from '../core/interpreter/mapRunsOf'
import { type BillingDetails, billingDetails } from '../core/runs/billingDetails'
import { describeExecution } from '../core/runs/describeExecution'
import { type LogLevel, logEvents } from '../core/runs/logEvents'
import type { InputMatches } from '../core/runs/pickMock'
import { Simulation } from '../core/runs/Simulation'
import type { FaultyWorkflow, KnownWorkflow, World } from '../core/runs/World'
import { answerFor } from '../core/services/answerFor'
import { chooseDefinition } from './chooseDefinition'
import { definitionsIn, type FoundDefinition } from './definitionsIn'
import { mayRunAway } from './guard/mayRunAway'
import { type Telling, tellGuarded } from './guard/tellGuarded'
import { readDefinition } from './readDefinition'

export interface SimulateOptions {
  /** `{}` when absent. */
  readonly input?: JsonValue
  /** How tasks answer, by state name; a plausible answer of the service where there is none. */
  readonly mocks?: Mocks
  /** What the host puts into the context object; the virtual clock starts at `startTime`. */
  readonly context?: RunContext
  /** Which state machine of a template, by its logical id; its only one when absent. */
  readonly stateMachine?: string
  /** Values of `${Name}` substitutions by name. A text that stands without quotes is put in as a string. */
  readonly substitutions?: Readonly<Record<string, JsonValue>>
  /** STANDARD when absent. A template says it itself. */
  readonly type?: WorkflowType
  /** An Express workflow is started by StartSyncExecution: the result has billing details. */
  readonly synchronous?: boolean
  /** Other workflows, by state machine name: `states:startExecution` runs them where no mock answers. */
  readonly workflows?: Readonly<Record<string, OtherWorkflow>>
  /** What is written to CloudWatch Logs; nothing when absent. */
  readonly logging?: { readonly level: LogLevel; readonly includeExecutionData?: boolean }
  /** Decides every random number: jitter, UUIDs, `$random()`. */
  readonly seed?: number
  /** `missingResources` names activities that do not exist; `s3` holds the objects that item readers read. */
  readonly fixtures?: Fixtures
}

/** A workflow that tasks may start by its name. */
export interface OtherWorkflow {
  readonly definition: JsonValue
  readonly type?: WorkflowType
  readonly mocks?: Mocks
}

interface Ending {
  readonly status: Outcome['status'] | 'RUNNING'
  readonly output?: JsonValue
  readonly error?: string
  readonly cause?: string
}

/** What the library gives: the history in the normal form recorded executions are compared in, with ISO 8601 times. */
export interface SimulationResult extends Ending {
  readonly events: readonly JsonObject[]
  /** What DescribeExecution says; absent for a definition that was refused. */
  readonly execution?: JsonObject
  /** The same of all executions this one started: children of Map Runs, and nested workflows. */
  readonly executions?: readonly JsonObject[]
  /** As DescribeMapRun tells of them. */
  readonly mapRuns?: readonly MapRunFacts[]
  /** Of a synchronous Express execution. */
  readonly billingDetails?: BillingDetails
  /** Where `logging` asks for them. */
  readonly logs?: readonly JsonObject[]
  /** Objects of the simulated S3 after the run, by `bucket/key`. */
  readonly objects?: Readonly<Record<string, string>>
}

/** The same with the events as the interpreter recorded them. */
export interface FlatResult extends Ending {
  readonly events: readonly HistoryEvent[]
  /** Null for a definition that was refused. */
  readonly simulation: Simulation | null
}

/** Where the clock of a run starts that does not say. */
const START_TIME = '2026-01-01T00:00:00.000Z'

const TURNS_AT_ONCE = 10_000

/**
 * Runs `definition`, a value or its text in JSON or YAML, to its end. A definition that AWS would refuse resolves to FAILED with
 * error `InvalidDefinition` and AWS's sentence as cause, a text that does not parse or still has placeholders likewise, with the
 * line of what is wrong; a task that no mock answers keeps the run waiting until a timeout of its own, or AWS's longest duration,
 * ends it. Of the text of a template one state machine is run; rejects where it is not clear which.
 */
export async function simulate(definition: JsonValue, options: SimulateOptions = {}): Promise<SimulationResult> {
  const chosen = typeof definition === 'string' ? await chosenIn(definition, options.stateMachine) : null
  const substitutions = { ...chosen?.substitutions, ...options.substitutions }
  const value = await readDefinition(chosen?.text ?? definition, substitutions, chosen?.notation)
  const wanted = { ...options, type: chosen?.type ?? options.type }
  const { events, simulation, ...ending } = value.ok ? simulateNow(value.value, wanted) : refused(value.error)
  const about = simulation && value.ok ? aboutRun(simulation, value.value, wanted) : {}
  return { ...ending, events: events.map(toPublic), ...about }
}

async function chosenIn(text: string, stateMachine: string | null = null): Promise<FoundDefinition> {
  const choice = { stateMachine, source: 'The text', option: 'stateMachine' }
  const chosen = chooseDefinition(await definitionsIn(text), choice)
  if (!chosen.ok) throw new Error(chosen.error)
  return chosen.value
}

function aboutRun(
  { root, executions, objects }: Simulation,
  definition: JsonValue,
  { type, synchronous, logging }: SimulateOptions,
): Partial<SimulationResult> {
  const isBilled = type === 'EXPRESS' && synchronous === true
  return {
    execution: describeExecution(root.state),
    executions: executions.slice(1).map(({ state }) => describeExecution(state)),
    mapRuns: mapRunsOf(root.state),
    objects: objects.all(),
    ...(isBilled && { billingDetails: billingDetails(root, sizeOf(definition)) }),
    ...(logging && { logs: logEvents(root, logging.level, logging.includeExecutionData ?? false) }),
  }
}

/** What a run that never began comes to. */
export function refused(cause: string): FlatResult {
  return { status: 'FAILED', error: 'InvalidDefinition', cause, events: [], simulation: null }
}

function toPublic(event: HistoryEvent): JsonObject {
  return { ...eventToNormalForm(event), timestamp: new Date(event.timestamp).toISOString() }
}

/** What only a player of recordings asks for. */
export interface ReplayOptions {
  /** Decides which mock fits an input. */
  readonly matches?: InputMatches
  /** StopExecution is called as soon as the run waits. */
  readonly stops?: boolean
}

/** `simulate` without the promise, with flat events. */
export function simulateNow(
  definition: JsonValue,
  options: SimulateOptions = {},
  { matches, stops }: ReplayOptions = {},
): FlatResult {
  const program = compileProgram(definition, options.type)
  if (!program.ok) return refused(program.error.message)
  const begin = (): Simulation =>
    new Simulation(
      { answer: answerFor, matches, objects: options.fixtures?.s3, workflow: knownWorkflows(options.workflows ?? {}) },
      {
        program: program.value,
        input: options.input === undefined ? {} : options.input,
        options: runOptions(options),
        context: options.context?.extra,
        mocks: options.mocks ?? {},
      },
    )
  // Mocks are JSON, whatever their type says of what is absent.
  const isRisky = mayRunAway(definition) || mayRunAway((options.mocks ?? {}) as JsonValue)
  const { simulation } = isRisky
    ? tellGuarded(() => telling(begin(), stops === true, 1))
    : toTheEnd(telling(begin(), stops === true, TURNS_AT_ONCE))
  const { root } = simulation
  return { status: root.state.status, ...root.state.outcome, events: root.events, simulation }
}

/** Workflows are compiled when they are first started; a task that starts one AWS would refuse fails with the reason. */
function knownWorkflows(workflows: Readonly<Record<string, OtherWorkflow>>): World['workflow'] {
  const known = new Map<string, KnownWorkflow | FaultyWorkflow | null>()
  return (name) => {
    if (!known.has(name)) known.set(name, Object.hasOwn(workflows, name) ? knownWorkflow(name, workflows[name]) : null)
    return known.get(name) ?? null
  }
}

function knownWorkflow(name: string, workflow: OtherWorkflow | undefined): KnownWorkflow | FaultyWorkflow | null {
  if (workflow === undefined) return null
  const program = compileProgram(workflow.definition, workflow.type)
  if (!program.ok) return { fault: program.error.message }
  return { name, type: workflow.type ?? 'STANDARD', program: program.value, mocks: workflow.mocks ?? {} }
}

interface SimulationTelling extends Telling {
  readonly simulation: Simulation
}

function telling(simulation: Simulation, stops: boolean, budget: number): SimulationTelling {
  const { root } = simulation
  return {
    simulation,
    stroke() {
      const isWaiting = root.turnAt === null
      if (stops && isWaiting) simulation.send(root.id, [{ kind: 'stop', at: simulation.now }])
      return simulation.stroke({ budget }).rest === null
    },
    giveUp: () => simulation.giveUp(),
    stop: (cause) => simulation.send(root.id, [{ kind: 'stop', at: simulation.now, cause }]),
  }
}

function toTheEnd(run: SimulationTelling): SimulationTelling {
  while (run.stroke());
  return run
}

function runOptions({ context, seed, type, synchronous, fixtures }: SimulateOptions): RunOptions {
  const at = Date.parse(context?.startTime ?? START_TIME)
  return {
    at: Number.isNaN(at) ? Date.parse(START_TIME) : at,
    seed: seed ?? 1,
    type: type ?? 'STANDARD',
    ...(synchronous && { synchronous }),
    roleArn: context?.roleArn ?? 'arn:aws:iam::123456789012:role/StepwrightSimulation',
    executionName: context?.executionName ?? 'execution',
    stateMachineName: context?.stateMachineName ?? 'StateMachine',
    missingResources: fixtures?.missingResources,
    maxEvents: type === 'EXPRESS' ? Number.MAX_SAFE_INTEGER : MAX_HISTORY_EVENTS,
  }
}
