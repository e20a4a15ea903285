// Error names worth suggesting for a task: AWS's own, and those of the service it calls.
import { errorNames } from '../../../core/asl/errorNames'
import { findAction } from '../../../core/services/findAction'

export interface SuggestedError {
  readonly name: string
  /** The service; null for names that AWS Step Functions reserves. */
  readonly service: string | null
}

/** The names of the called service first. `resource` is the Resource as written; empty for a state that has none. */
export function errorSuggestions(resource: string): readonly SuggestedError[] {
  const action = findAction(resource)
  const own = (action?.errors ?? []).map((name) => ({ name, service: action?.service ?? null }))
  return [...own, ...errorNames.map((name) => ({ name, service: null }))]
}
