// The executions that one execution has started, as lines of a list: the children of each Map Run under a line that sums them up.
import type { ExecutionId } from '../../../core/runs/Agenda'
import type { ExecutionSummary } from '../../../core/runs/ExecutionSummary'

/** How the items of a Map Run stand, as DescribeMapRun counts them. */
export interface ItemCounts {
  /** Not started yet. */
  readonly pending: number
  readonly running: number
  readonly succeeded: number
  readonly failed: number
  readonly aborted: number
}

export type ExecutionRow =
  | { readonly kind: 'mapRun'; readonly owner: number; readonly name: string; readonly counts: ItemCounts }
  | { readonly kind: 'execution'; readonly summary: ExecutionSummary }

/**
 * Map Runs first, by state, their children by item; then what tasks have started, in that order. `totals` says how many items a
 * Map has, by its program index, where that is known.
 */
export function executionRows(
  executions: ReadonlyMap<ExecutionId, ExecutionSummary>,
  parent: ExecutionId,
  totals: ReadonlyMap<number, number> = new Map(),
): readonly ExecutionRow[] {
  const own = [...executions.values()].filter((summary) => summary.parent === parent)
  const byOwner = new Map<number, ExecutionSummary[]>()
  for (const child of own) {
    if (child.by !== 'mapRun') continue
    const group = byOwner.get(child.owner)
    if (group) group.push(child)
    else byOwner.set(child.owner, [child])
  }
  const mapRuns = [...byOwner]
    .sort(([one], [other]) => one - other)
    .flatMap(([owner, children]) => mapRunRows(latestOf(children), totals.get(owner) ?? 0))
  const nested = own.filter(({ by }) => by === 'task').map((summary) => ({ kind: 'execution', summary }) as const)
  return [...mapRuns, ...nested]
}

/** An Express child that a redrive has begun anew goes by its old name, as on AWS: what it has come to now is what counts. */
function latestOf(children: readonly ExecutionSummary[]): readonly ExecutionSummary[] {
  return [...new Map(children.map((child) => [child.name, child])).values()]
}

function mapRunRows(children: readonly ExecutionSummary[], total: number): readonly ExecutionRow[] {
  const [first] = children
  if (!first) return []
  const sorted = [...children].sort((one, other) => one.index - other.index || one.id - other.id)
  return [
    { kind: 'mapRun', owner: first.owner, name: first.ownerName, counts: countsOf(children, total) },
    ...sorted.map((summary) => ({ kind: 'execution', summary }) as const),
  ]
}

function countsOf(children: readonly ExecutionSummary[], total: number): ItemCounts {
  const count = (...statuses: readonly ExecutionSummary['status'][]) =>
    children.filter(({ status }) => statuses.includes(status)).length
  return {
    pending: Math.max(0, total - children.length),
    running: count('RUNNING'),
    succeeded: count('SUCCEEDED'),
    failed: count('FAILED', 'TIMED_OUT'),
    aborted: count('ABORTED'),
  }
}

/** "3 running, 5 succeeded". */
export function countWords(counts: ItemCounts): string {
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([word, count]) => `${count} ${word}`)
    .join(', ')
}
