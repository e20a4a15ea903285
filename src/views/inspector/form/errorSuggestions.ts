// Error names worth suggesting for a state: AWS's own, and those of the service it calls.
import { errorNames } from '../../../core/asl/errorNames'
import { propertyOf, textOf } from '../../../core/asl/propertyOf'
import type { StateView } from '../../../core/machine/Machine'
import { findAction } from '../../../core/services/findAction'

export interface SuggestedError {
  readonly name: string
  /** The service; null for names that AWS Step Functions reserves. */
  readonly service: string | null
}

/** The names of the state's service first. */
export function errorSuggestions(state: StateView | undefined): readonly SuggestedError[] {
  const action = findAction(textOf(propertyOf(state?.node ?? null, 'Resource')) ?? '')
  const own = (action?.errors ?? []).map((name) => ({ name, service: action?.service ?? null }))
  return [...own, ...errorNames.map((name) => ({ name, service: null }))]
}
