// Where in the definition a state is named, so that a rename or a removal can follow.
import { below, propertyOf } from '../asl/propertyOf'
import type { Path } from '../base/Path'
import type { Machine, StateId } from './Machine'

/** Paths of all values that name the state: StartAt, Next, Default, and the Next of rules and catchers. */
export function referencesTo(machine: Machine, id: StateId): readonly Path[] {
  const paths: Path[] = []
  for (const scope of machine.scopes.values()) {
    const startAt = propertyOf(scope.node, 'StartAt')
    if (scope.start === id && startAt) paths.push(below(scope.path, startAt))
  }
  for (const transition of machine.transitions.values()) if (transition.to === id) paths.push(transition.path)
  return paths
}
