// How the counts of a Map Run change: those of its items, and those of its child executions.
import type { ChildEnd, MapRunCounts } from '../asl/Execution'
import type { MapRun } from './MapRun'

/** Where a child is counted when it has ended. */
export const countedAs = {
  SUCCEEDED: 'succeeded',
  FAILED: 'failed',
  TIMED_OUT: 'timedOut',
  ABORTED: 'aborted',
} as const satisfies Record<ChildEnd['status'], keyof MapRunCounts>

/** Counts one child of an owned Map Run, and its `items`, somewhere else. */
export function moveChild(run: MapRun, from: keyof MapRunCounts, to: keyof MapRunCounts, items: number): void {
  run.itemCounts = moved(run.itemCounts, from, to, items)
  run.executionCounts = moved(run.executionCounts, from, to, 1)
}

function moved(counts: MapRunCounts, from: keyof MapRunCounts, to: keyof MapRunCounts, by: number): MapRunCounts {
  return { ...counts, [from]: counts[from] - by, [to]: counts[to] + by }
}
