// The task API: how workers, approvers and other workflows answer callbacks and activities.
import type { Millis, RunInput } from '../asl/Execution'
import { MAX_PAYLOAD_BYTES } from '../asl/quotas'
import type { JsonValue } from '../base/JsonValue'
import { parseJsonText } from '../expressions/parseJsonText'
import { sizeOf } from '../expressions/sizeOf'
import { isWaiting } from '../interpreter/isWaiting'
import { eventOf, tokenIn, tokenText } from '../interpreter/tokenText'
import type { OpenCall, SimulatedExecution } from './SimulatedExecution'
import type { SimulatedWorld } from './SimulatedWorld'

/** An error of the API, with AWS's code and words. */
export interface ApiFault {
  readonly code: 'InvalidToken' | 'TaskDoesNotExist' | 'TaskTimedOut' | 'InvalidOutput' | 'ActivityDoesNotExist'
  readonly message: string
}

/** API reference, SendTaskSuccess. `output` is JSON text, or a value. Null when the answer is on its way. */
export function sendTaskSuccess(simulation: SimulatedWorld, taskToken: string, output: JsonValue): ApiFault | null {
  const parsed = typeof output === 'string' ? parseJsonText(output) : { ok: true as const, value: output }
  if (!parsed.ok) return { code: 'InvalidOutput', message: `Invalid Output: '${parsed.error}'` }
  if (sizeOf(parsed.value) > MAX_PAYLOAD_BYTES) return { code: 'InvalidOutput', message: TOO_LARGE }
  return answer(simulation, taskToken, ({ token }, at) => ({ kind: 'taskSucceeded', token, at, output: parsed.value }))
}

const TOO_LARGE = "Invalid Output: 'The output is larger than 262144 bytes'"

/** API reference, SendTaskFailure: both members may be left out. */
export function sendTaskFailure(
  simulation: SimulatedWorld,
  taskToken: string,
  reason: { readonly error?: string; readonly cause?: string },
): ApiFault | null {
  return answer(simulation, taskToken, ({ token }, at) => ({ kind: 'taskFailed', token, at, ...reason }))
}

/** API reference, SendTaskHeartbeat: the heartbeat's clock starts anew. */
export function sendTaskHeartbeat(simulation: SimulatedWorld, taskToken: string): ApiFault | null {
  const found = callOf(simulation, taskToken)
  if ('code' in found) return found
  const { execution, call } = found
  const at = presentOf(simulation)
  simulation.answer(execution, at, call.token, { kind: 'heartbeat', token: call.token, at })
  return null
}

/** Work for an activity's worker. */
export interface ActivityTask {
  readonly taskToken: string
  /** JSON text. */
  readonly input: string
}

/** API reference, GetActivityTask: the task that waits longest; null when there is none. */
export function getActivityTask(
  simulation: SimulatedWorld,
  activityArn: string,
  workerName?: string,
): ActivityTask | null {
  const waiting = simulation.executions.flatMap((execution) =>
    [...execution.open.values()]
      .filter(({ call, started, asks }) => asks && !started && call.resource === activityArn)
      .filter(({ token }) => isWaiting(execution.state, token))
      .map((call) => ({ execution, call })),
  )
  const [first] = waiting.sort((one, other) => one.call.at - other.call.at)
  if (!first) return null
  const { execution, call } = first
  takeUp(simulation, execution, call, workerName)
  return { taskToken: tokenText(call.token, execution.state.options.seed), input: JSON.stringify(call.call.input) }
}

function takeUp(simulation: SimulatedWorld, execution: SimulatedExecution, call: OpenCall, workerName?: string): void {
  const at = presentOf(simulation)
  execution.open.set(call.token, { ...call, started: true })
  const named = workerName === undefined ? {} : { workerName }
  simulation.answer(execution, at, call.token, { kind: 'taskStarted', token: call.token, at, ...named })
}

/** The final answer: one, and no more. An activity nobody has taken yet is taken by whoever answers. */
function answer(
  simulation: SimulatedWorld,
  taskToken: string,
  input: (call: OpenCall, at: Millis) => RunInput,
): ApiFault | null {
  const found = callOf(simulation, taskToken)
  if ('code' in found) return found
  const { execution, call } = found
  const isActivity = call.call.resource.includes(':activity:')
  if (isActivity && call.asks && !call.started) takeUp(simulation, execution, call)
  const at = presentOf(simulation)
  execution.open.set(call.token, { ...call, answered: true })
  simulation.answer(execution, at, call.token, input(call, at))
  return null
}

interface Found {
  readonly execution: SimulatedExecution
  readonly call: OpenCall
}

function callOf(simulation: SimulatedWorld, taskToken: string): Found | ApiFault {
  const read = tokenIn(taskToken)
  if (read === null) return { code: 'InvalidToken', message: "Invalid Token: 'Invalid token'" }
  const execution = simulation.executions.find(({ state }) => state.options.seed === read.seed)
  if (!execution || eventOf(read.token) > execution.state.events)
    return { code: 'TaskDoesNotExist', message: "Task Does Not Exist: 'Task does not exist'" }
  const call = execution.open.get(read.token)
  return call && isOpen(execution, call)
    ? { execution, call }
    : { code: 'TaskTimedOut', message: "Task Timed Out: 'Provided task does not exist anymore'" }
}

function isOpen({ state }: SimulatedExecution, { token, answered }: OpenCall): boolean {
  return !answered && isWaiting(state, token)
}

/** Answers from outside arrive now, and never before what has already happened. */
function presentOf(simulation: SimulatedWorld): Millis {
  return simulation.now
}
