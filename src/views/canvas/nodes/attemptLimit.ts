// How often a state may be tried in all, for "2/3".
import { itemsOf, propertyOf } from '../../../core/asl/propertyOf'
import type { Machine, StateId } from '../../../core/machine/Machine'

const DEFAULT_MAX_ATTEMPTS = 3

/** The most that any of its retriers allows, the first attempt included; 0 where that is not a number or nothing is retried. */
export function attemptLimit(machine: Machine, id: StateId): number {
  const retriers = itemsOf(propertyOf(machine.states.get(id)?.node ?? null, 'Retry'))
  let most = 0
  for (const retrier of retriers) {
    const written = propertyOf(retrier, 'MaxAttempts')
    const attempts = written === null ? DEFAULT_MAX_ATTEMPTS : written.value
    if (typeof attempts !== 'number') return 0
    most = Math.max(most, attempts + 1)
  }
  return most
}
