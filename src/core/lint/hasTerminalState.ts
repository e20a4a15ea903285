// Whether a `States` object can be left.
import { propertyOf } from '../asl/propertyOf'
import type { Machine, ScopeView, StateView } from '../machine/Machine'
import { hasOpenKeys, hasOpenStates, isPlaceholder } from './isPlaceholder'

/** True when a state of the scope ends it, or may once a placeholder is filled in. */
export function hasTerminalState(machine: Machine, scope: ScopeView): boolean {
  if (hasOpenStates(scope.node)) return true
  return scope.states.some((id) => {
    const state = machine.states.get(id)
    return state !== undefined && (state.ends || isUndecided(state))
  })
}

function isUndecided({ node }: StateView): boolean {
  const values = [node, propertyOf(node, 'Type'), propertyOf(node, 'End')]
  return hasOpenKeys(node) || values.some((value) => value !== null && isPlaceholder(value))
}
