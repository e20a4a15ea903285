// The run's own status, as icon and word. AWS's ABORTED is what people call cancelled.
import type { Outcome } from '../../core/asl/Execution'
import type { StateStatus } from '../../core/asl/StateStatus'
import type { RunPhase } from '../../studio/runs/RunState'

const words = {
  SUCCEEDED: 'Succeeded',
  FAILED: 'Failed',
  TIMED_OUT: 'Failed',
  ABORTED: 'Cancelled',
} as const satisfies Record<Outcome['status'], StateStatus>

export function runStatus(phase: RunPhase, outcome: Outcome | null): StateStatus {
  if (outcome) return words[outcome.status]
  if (phase === 'paused') return 'Paused'
  return phase === 'running' || phase === 'starting' || phase === 'waiting' ? 'In Progress' : 'Not started'
}
