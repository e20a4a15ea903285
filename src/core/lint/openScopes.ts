// Scopes whose flow is not all known.
import type { Machine, ScopeId, StateId } from '../machine/Machine'
import { hasOpenStates } from './isPlaceholder'

/** Scopes where nobody knows yet where a state leads, or which states there are. */
export function openScopes(machine: Machine, mayLeadAnywhere: (id: StateId) => boolean): ReadonlySet<ScopeId> {
  const open = new Set<ScopeId>()
  for (const { id, node } of machine.scopes.values()) if (hasOpenStates(node)) open.add(id)
  for (const { id, scope } of machine.states.values()) if (mayLeadAnywhere(id)) open.add(scope)
  return open
}
