// Retry: whether and when a state is tried again (developer guide, "Retrying after an error").
import type { StatesError } from '../asl/StatesError'
import { errorMatches } from './errorMatches'
import type { Retrier } from './Program'

export interface Retry {
  /** Milliseconds to wait. */
  readonly delay: number
  /** Attempts by retrier, this one included. */
  readonly retries: readonly number[]
}

/** The first retrier that matches decides; when it is used up no later one is asked. `random` is drawn for jitter only. */
export function nextRetry(
  retriers: readonly Retrier[],
  used: readonly number[] | null,
  error: StatesError,
  random: () => number,
): Retry | null {
  const index = retriers.findIndex((retrier) => errorMatches(retrier.errors, error))
  const retrier = retriers[index]
  const attempts = used?.[index] ?? 0
  if (retrier === undefined || attempts >= retrier.maxAttempts) return null
  const retries = retriers.map((_, at) => (used?.[at] ?? 0) + (at === index ? 1 : 0))
  return { delay: delayOf(retrier, attempts, random), retries }
}

function delayOf(retrier: Retrier, attempts: number, random: () => number): number {
  const seconds = Math.min(retrier.maxDelay, retrier.interval * retrier.backoff ** attempts)
  return Math.round(1000 * (retrier.jitter ? random() * seconds : seconds))
}
