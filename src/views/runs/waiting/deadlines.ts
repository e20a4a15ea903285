// How much virtual time is left to those who are asked.
import type { PendingWork } from '../../../core/runs/pendingWork'

export interface Deadline {
  readonly kind: 'timeout' | 'heartbeat'
  readonly at: number
}

/** A deadline and whose it is. */
export interface Expiry extends Deadline {
  readonly work: PendingWork
}

/** The deadlines of a call, the nearer one first. */
export function deadlinesOf({ timeoutAt, heartbeatAt }: PendingWork): readonly Deadline[] {
  const timeout: Deadline[] = timeoutAt === null ? [] : [{ kind: 'timeout', at: timeoutAt }]
  const heartbeat: Deadline[] = heartbeatAt === null ? [] : [{ kind: 'heartbeat', at: heartbeatAt }]
  return [...heartbeat, ...timeout].sort((one, other) => one.at - other.at)
}

/** The call whose time runs out first; null where none has a deadline. */
export function nextToExpire(pending: readonly PendingWork[]): Expiry | null {
  const all = pending.flatMap((work) => deadlinesOf(work).map((deadline) => ({ ...deadline, work })))
  return all.sort((one, other) => one.at - other.at)[0] ?? null
}

/** Virtual time of the world: never before a call that waits. */
export function presentOf(pending: readonly PendingWork[], now: number): number {
  return pending.reduce((latest, { since }) => Math.max(latest, since), now)
}
