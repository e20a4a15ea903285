// How an execution that another one started is called, and how it stands.
import type { ExecutionSummary } from '../../../core/runs/ExecutionSummary'
import type { Status } from '../../../ui/statuses'

/** "#3" for a child of a Map Run, the workflow's name for one that a task started. */
export function executionTitle({ by, index, stateMachineName }: ExecutionSummary): string {
  return by === 'mapRun' ? `#${index}` : stateMachineName
}

/** An execution and those around it, from the outermost in; the run itself is not among them. */
export function trailTo(
  executions: ReadonlyMap<number, ExecutionSummary>,
  execution: number,
): readonly ExecutionSummary[] {
  const trail: ExecutionSummary[] = []
  for (let at = executions.get(execution); at; at = executions.get(at.parent ?? 0)) trail.unshift(at)
  return trail
}

export const executionStatus = {
  RUNNING: 'running',
  SUCCEEDED: 'succeeded',
  FAILED: 'failed',
  TIMED_OUT: 'failed',
  ABORTED: 'cancelled',
} as const satisfies Record<ExecutionSummary['status'], Status>
