// What DescribeExecution says of a simulated execution.

import type { JsonObject, JsonValue } from '../base/JsonValue'
import { arnsOf } from '../interpreter/arnsOf'
import type { RunState } from '../interpreter/RunState'
import { isRedrivable } from '../interpreter/redriveRun'

/** API reference, DescribeExecution, and StartSyncExecution but for the billing details: payloads as JSON text, times in ISO 8601. */
export function describeExecution(state: RunState): JsonObject {
  const { execution, stateMachine } = arnsOf(state.options)
  const { status, outcome } = state
  return {
    executionArn: execution,
    stateMachineArn: stateMachine,
    name: state.options.executionName,
    status,
    startDate: timeText(state.startedAt),
    ...(outcome && { stopDate: timeText(state.at) }),
    input: JSON.stringify(state.input),
    inputDetails: { included: true },
    ...(outcome?.output !== undefined && {
      output: JSON.stringify(outcome.output),
      outputDetails: { included: true },
    }),
    ...(status === 'FAILED' || status === 'ABORTED' ? errorOf(outcome) : {}),
    ...(!state.options.synchronous && redriveOf(state)),
  }
}

function redriveOf(state: RunState): JsonObject {
  return {
    redriveCount: state.redrives,
    ...(state.redrivenAt !== null && { redriveDate: timeText(state.redrivenAt) }),
    redriveStatus: isRedrivable(state) ? 'REDRIVABLE' : 'NOT_REDRIVABLE',
  }
}

/** A timed-out execution has neither error nor cause, as recorded. */
function errorOf(outcome: RunState['outcome']): JsonObject {
  return {
    ...(outcome?.error !== undefined && { error: outcome.error }),
    ...(outcome?.cause !== undefined && { cause: outcome.cause }),
  }
}

/** The result of `startExecution.sync`, which gives the payloads as text, and of `.sync:2`, which gives them as JSON. */
export function describeToTask(state: RunState, version: 1 | 2): JsonObject {
  const { execution, stateMachine } = arnsOf(state.options)
  const { status, outcome } = state
  const payload = (value: JsonValue): JsonValue => (version === 2 ? value : JSON.stringify(value))
  return {
    ...(outcome?.cause !== undefined && { Cause: outcome.cause }),
    ...(outcome?.error !== undefined && { Error: outcome.error }),
    ExecutionArn: execution,
    Input: payload(state.input),
    InputDetails: { Included: true },
    Name: state.options.executionName,
    ...(outcome?.output !== undefined && { Output: payload(outcome.output), OutputDetails: { Included: true } }),
    StartDate: timeText(state.startedAt),
    StateMachineArn: stateMachine,
    Status: status,
    StopDate: timeText(state.at),
  }
}

function timeText(at: number): string {
  return new Date(at).toISOString()
}
