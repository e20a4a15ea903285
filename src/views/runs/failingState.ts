// Whose failure ended the run, wherever the cursor stands.
import type { RunState } from '../../studio/runs/RunState'

/** Program index of the state; -1 where the run did not fail, or no state is to blame. */
export function failingState({
  outcome,
  view,
  length,
  row,
}: Pick<RunState, 'outcome' | 'view' | 'length' | 'row'>): number {
  if (!outcome || outcome.status === 'SUCCEEDED' || outcome.status === 'ABORTED') return -1
  if (view.failing >= 0) return view.failing
  // Past the containers that passed the failure on, to where it arose.
  let before = row(row(length)?.previousEventId ?? 0)
  while (before && /^(Parallel|Map)StateFailed$/.test(before.type)) before = row(before.previousEventId)
  return before?.state ?? -1
}
