// ErrorEquals: which names match an error (developer guide, "Error names"; what was recorded goes first).
import type { StatesError } from '../asl/StatesError'

/** True when one of the names of a Retrier or Catcher matches. States.Runtime is matched by nothing, not even by its own name. */
export function errorMatches(names: readonly string[], error: StatesError): boolean {
  return error.error !== 'States.Runtime' && names.some((name) => nameMatches(name, error))
}

function nameMatches(name: string, error: StatesError): boolean {
  const timedOut = error.origin === 'timeout' || error.origin === 'heartbeat'
  switch (name) {
    case 'States.ALL':
      return error.origin !== 'limit'
    case 'States.TaskFailed':
      return error.error === name || (error.error !== 'States.Timeout' && !timedOut && error.origin !== 'limit')
    case 'States.HeartbeatTimeout':
      return error.error === name || error.origin === 'heartbeat'
    case 'States.BranchFailed':
      return error.error === name || error.fromBranch === true
    default:
      return error.error === name
  }
}
