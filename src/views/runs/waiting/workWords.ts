// What a call that waits for somebody is called.
import type { PendingWork } from '../../../core/runs/pendingWork'
import { formatDuration } from '../formatDuration'
import { deadlinesOf } from './deadlines'

/** "Approve #2". */
export function workName({ name, iteration }: Pick<PendingWork, 'name' | 'iteration'>): string {
  return [name, ...iteration.map((index) => `#${index}`)].join(' ')
}

/** What it waits for. */
export function workKind({ kind, started }: PendingWork): string {
  if (kind === 'activity') return started ? 'Activity, taken by a worker' : 'Activity, not taken yet'
  return kind === 'callback' ? 'Callback' : 'Task'
}

/** "heartbeat in 30 s, timeout in 5 m 00 s"; `now` is virtual time. */
export function deadlineWords(work: PendingWork, now: number): string {
  const words = deadlinesOf(work).map(({ kind, at }) => `${kind} in ${formatDuration(at - now)}`)
  return words.length === 0 ? 'no deadline' : words.join(', ')
}

/** "Approve waits for an answer", "3 tasks wait for an answer". */
export function waitingSentence(pending: readonly PendingWork[]): string {
  const asking = pending.filter(({ asks }) => asks)
  const [first] = asking
  if (first && asking.length === 1) return `${workName(first)} waits for an answer`
  return `${asking.length} tasks wait for an answer`
}
