// The `States` object a state stands in.
import { invariant } from '../base/invariant'
import type { Machine, ScopeView, StateView } from './Machine'

/** The scope of a state of this machine. */
export function scopeOf(machine: Machine, state: StateView): ScopeView {
  const scope = machine.scopes.get(state.scope)
  invariant(scope, 'a state stands in a scope of its own machine')
  return scope
}
