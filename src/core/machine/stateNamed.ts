// Finding a state by its name, as a transition would.
import type { Machine, ScopeId, StateView } from './Machine'

/** The first state of that name in the scope, the one a Next there leads to; null when there is none. */
export function stateNamed(machine: Machine, scope: ScopeId, name: string): StateView | null {
  for (const id of machine.scopes.get(scope)?.states ?? []) {
    const state = machine.states.get(id)
    if (state?.name === name) return state
  }
  return null
}
