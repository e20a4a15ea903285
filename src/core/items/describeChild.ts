// A child execution as ResultWriter tells of it with the transformation NONE.
import type { JsonObject } from '../base/JsonValue'
import type { ChildRecord, ChildStatus } from './ChildRecord'

const REDRIVE: Readonly<Record<ChildStatus, string>> = {
  SUCCEEDED: 'NOT_REDRIVABLE',
  FAILED: 'REDRIVABLE_BY_MAP_RUN',
  TIMED_OUT: 'REDRIVABLE_BY_MAP_RUN',
  ABORTED: 'REDRIVABLE_BY_MAP_RUN',
  PENDING: 'REDRIVABLE_BY_MAP_RUN',
}

/** The members of DescribeExecution (developer guide, "ResultWriter (Map)"), in alphabetical order; input and output are JSON text. */
export function describeChild(child: ChildRecord): JsonObject {
  const { output, error, cause, startedAt, stoppedAt, status } = child
  return {
    ...(cause !== undefined && { Cause: cause }),
    ...(error !== undefined && { Error: error }),
    ...(child.executionArn !== null && { ExecutionArn: child.executionArn }),
    Input: JSON.stringify(child.input),
    InputDetails: { Included: true },
    ...(child.name !== null && { Name: child.name }),
    ...(output !== undefined && { Output: JSON.stringify(output), OutputDetails: { Included: true } }),
    RedriveCount: child.redrives,
    RedriveStatus: REDRIVE[status],
    ...(status === 'SUCCEEDED' && { RedriveStatusReason: 'Execution is SUCCEEDED and cannot be redriven' }),
    ...(startedAt !== null && { StartDate: new Date(startedAt).toISOString() }),
    StateMachineArn: child.stateMachineArn,
    Status: status,
    ...(stoppedAt !== null && { StopDate: new Date(stoppedAt).toISOString() }),
  }
}
