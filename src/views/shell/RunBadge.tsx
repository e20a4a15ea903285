// The run's status on the tab Execution.
import { useRun } from '../../studio/StudioContext'
import { StatusIcon } from '../../ui/StatusIcon'
import type { Status } from '../../ui/statuses'

const outcomeStatus = {
  SUCCEEDED: 'succeeded',
  FAILED: 'failed',
  TIMED_OUT: 'failed',
  ABORTED: 'cancelled',
} as const satisfies Record<string, Status>

export function RunBadge() {
  const phase = useRun((run) => run.phase)
  const outcome = useRun((run) => run.outcome)
  if (phase === 'idle') return null
  if (outcome) return <StatusIcon status={outcomeStatus[outcome.status]} />
  if (phase === 'refused') return <StatusIcon status="failed" />
  return <StatusIcon status={phase === 'paused' ? 'paused' : 'running'} />
}
