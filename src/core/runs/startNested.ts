// A task that starts another workflow of the project (developer guide, "Start a new state machine execution from a running execution").
import type { Effect, RunInput, RunOptions } from '../asl/Execution'
import { parseResource } from '../asl/parseResource'
import { MAX_HISTORY_EVENTS } from '../asl/quotas'
import type { ParsedResource } from '../asl/Service'
import { type JsonValue, memberOf } from '../base/JsonValue'
import { parseJsonText } from '../expressions/parseJsonText'
import { arnsOf } from '../interpreter/arnsOf'
import { seedOf } from '../interpreter/seedOf'
import { startRun } from '../interpreter/startRun'
import type { ExecutionId } from './Agenda'
import type { SimulatedExecution } from './SimulatedExecution'
import type { SimulatedWorld } from './SimulatedWorld'
import type { KnownWorkflow } from './World'

type Invoke = Extract<Effect, { kind: 'invoke' }>

/** What became of a call to start an execution. */
export interface Nested {
  /** Inputs that answer at once. */
  readonly inputs: readonly RunInput[]
  /** The execution the task waits for; null when it waits for none. */
  readonly nested: ExecutionId | null
}

/** Starts the workflow the call names; null when the call starts none, or the project has none of that name. */
export function startNested(simulation: SimulatedWorld, parent: SimulatedExecution, invoke: Invoke): Nested | null {
  const { call } = invoke
  const resource = parseResource(call.resource)
  if (!startsExecution(resource)) return null
  const arn = memberOf(call.input, 'StateMachineArn')
  const workflow = typeof arn === 'string' ? simulation.world.workflow?.(nameOf(arn)) : null
  if (!workflow) return null
  if (!('fault' in workflow)) return begin(simulation, parent, invoke, resource, workflow)
  const { at, token } = invoke
  return refused({ at, token, error: 'States.Runtime', cause: `The workflow ${arn} cannot be run. ${workflow.fault}` })
}

function startsExecution({ kind, resourceType, action }: ParsedResource): boolean {
  return (
    kind === 'service' && action === 'startExecution' && (resourceType === 'states' || resourceType === 'aws-sdk:sfn')
  )
}

/** `arn:aws:states:us-east-1:123456789012:stateMachine:Name:version` or the name alone. */
function nameOf(arn: string): string {
  return /:stateMachine:([^:]+)/.exec(arn)?.[1] ?? arn
}

function begin(
  simulation: SimulatedWorld,
  parent: SimulatedExecution,
  { at, token, call }: Invoke,
  { pattern, syncVersion }: ParsedResource,
  workflow: KnownWorkflow,
): Nested {
  const input = inputOf(memberOf(call.input, 'Input'))
  if (input === undefined) {
    const cause = `Invalid State Machine Execution Input (Service: AWSStepFunctions; Status Code: 400; Error Code: InvalidExecutionInput)`
    return refused({ at, token, error: 'StepFunctions.InvalidExecutionInputException', cause })
  }
  const options = optionsOf(simulation, parent, workflow, memberOf(call.input, 'Name'), at)
  const { execution: executionArn } = arnsOf(options)
  const twin = simulation.executions.find(({ state }) => arnsOf(state.options).execution === executionArn)
  if (twin) {
    const cause = `Execution Already Exists: '${executionArn}' (Service: AWSStepFunctions; Status Code: 400; Error Code: ExecutionAlreadyExists)`
    return refused({ at, token, error: 'StepFunctions.ExecutionAlreadyExistsException', cause })
  }
  const waits = pattern === 'sync'
  const starter = {
    kind: 'task',
    execution: parent.id,
    owner: call.state,
    token: waits ? token : null,
    version: syncVersion,
  } as const
  const started = simulation.add(
    workflow.program,
    startRun(workflow.program, input, options),
    starter,
    workflow.mocks,
    { picked: new Map() },
  )
  const output = { ExecutionArn: executionArn, StartDate: new Date(at).toISOString() }
  const answer: RunInput =
    pattern === 'requestResponse'
      ? { kind: 'taskSucceeded', at, token, output }
      : { kind: 'taskSubmitted', at, token, output }
  return { inputs: [answer], nested: waits ? started.id : null }
}

function refused({ at, token, error, cause }: { at: number; token: number; error: string; cause: string }): Nested {
  return { inputs: [{ kind: 'taskFailed', at, token, error, cause }], nested: null }
}

/** Text counts as JSON text, anything else as it is; undefined for text that is no JSON. */
function inputOf(value: JsonValue | undefined): JsonValue | undefined {
  if (typeof value !== 'string') return value ?? {}
  const parsed = parseJsonText(value)
  return parsed.ok ? parsed.value : undefined
}

function optionsOf(
  simulation: SimulatedWorld,
  parent: SimulatedExecution,
  { name, type }: KnownWorkflow,
  executionName: JsonValue | undefined,
  at: number,
): RunOptions {
  // Whoever started the parent waits for the parent alone.
  const { synchronous: _, ...options } = parent.state.options
  const number = simulation.executions.length
  return {
    ...options,
    at,
    seed: seedOf(options.seed, number),
    type,
    executionName: typeof executionName === 'string' ? executionName : `${options.executionName}-${number}`,
    stateMachineName: name,
    maxEvents: type === 'EXPRESS' ? Number.MAX_SAFE_INTEGER : MAX_HISTORY_EVENTS,
  }
}
