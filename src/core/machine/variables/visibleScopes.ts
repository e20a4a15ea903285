// Whose variables the states of a scope can read.
import { propertyAt } from '../../asl/propertyOf'
import type { Machine, ScopeId, ScopeView } from '../Machine'

/**
 * The scope itself and those around it, innermost first. What runs in a child execution of a distributed Map reads none of the
 * variables around it (developer guide, "Passing data between states with variables").
 */
export function visibleScopes(machine: Machine, id: ScopeId): readonly ScopeId[] {
  const found: ScopeId[] = []
  for (let scope = machine.scopes.get(id); scope; scope = outer(machine, scope)) {
    found.push(scope.id)
    if (isDistributed(scope)) break
  }
  return found
}

function outer(machine: Machine, { owner }: ScopeView): ScopeView | undefined {
  const state = owner === null ? undefined : machine.states.get(owner)
  return state && machine.scopes.get(state.scope)
}

function isDistributed({ kind, node }: ScopeView): boolean {
  return kind === 'processor' && propertyAt(node, ['ProcessorConfig', 'Mode'])?.value === 'DISTRIBUTED'
}
