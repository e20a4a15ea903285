// Which Retrier and which Catcher an error concerns.
import type { StatesError } from '../asl/StatesError'
import { errorMatches } from '../interpreter/errorMatches'
import type { CompiledState } from '../interpreter/Program'
import type { ErrorDetails } from './TestStateResult'

/** `catchIndex` when a Catcher took it; `backoff` in seconds when it is tried again. Null when nobody asks for the error. */
export function errorDetailsOf(
  state: CompiledState,
  error: StatesError,
  catchIndex: number | null,
  backoff: number | null,
): ErrorDetails | null {
  const retryIndex = state.retriers.findIndex(({ errors }) => errorMatches(errors, error))
  const details: ErrorDetails = {
    ...(catchIndex !== null && { catchIndex }),
    ...(retryIndex >= 0 && { retryIndex }),
    ...(backoff !== null && { retryBackoffIntervalSeconds: Math.floor(backoff) }),
  }
  return Object.keys(details).length === 0 ? null : details
}
