// Whether all that leads to a state is written in the definition.
import { propertyOf } from '../../asl/propertyOf'
import { hasOpenKeys, hasOpenStates, isPlaceholder } from '../../lint/isPlaceholder'
import { mayLeadAnywhere } from '../../lint/mayLeadAnywhere'
import type { Machine, ScopeView, StateView } from '../../machine/Machine'
import { scopeOf } from '../../machine/scopeOf'

/** The state is the only one of its name, and all that leads to it is written here. */
export function isWayKnown(machine: Machine, state: StateView): boolean {
  const scope = scopeOf(machine, state)
  const siblings = scope.states.flatMap((id) => machine.states.get(id) ?? [])
  if (siblings.filter(({ name }) => name === state.name).length !== 1) return false
  return !isOpen(scope) && !siblings.some(({ node }) => mayLeadAnywhere(node))
}

function isOpen({ node }: ScopeView): boolean {
  const startAt = propertyOf(node, 'StartAt')
  return node === null || hasOpenKeys(node) || hasOpenStates(node) || (startAt !== null && isPlaceholder(startAt))
}
