// Whether a `States` object can be left.
import { propertyOf } from '../asl/propertyOf'
import type { Machine, ScopeView, StateView } from '../machine/Machine'
import { hasOpenKeys, hasOpenStates, isPlaceholder } from './isPlaceholder'

/** True when a state of the scope ends it, or may once a placeholder is filled in. */
export function hasTerminalState(machine: Machine, scope: ScopeView): boolean {
  if (hasOpenStates(scope.node)) return true
  const states = scope.states.flatMap((id) => machine.states.get(id) ?? [])
  return states.some(({ ends }) => ends) || states.some(isUndecided)
}

function isUndecided({ node }: StateView): boolean {
  const values = [node, propertyOf(node, 'Type'), propertyOf(node, 'End')]
  return hasOpenKeys(node) || values.some((value) => value !== null && isPlaceholder(value))
}
