// From the place of a nested machine to its scope.
import { type Path, samePath } from '../../../core/base/Path'
import type { Machine, ScopeView } from '../../../core/machine/Machine'

/** The scope whose StartAt and States stand at `path`; undefined when there is none. */
export function scopeAt(machine: Machine, path: Path): ScopeView | undefined {
  return [...machine.scopes.values()].find((scope) => samePath(scope.path, path))
}

/** "3 states", "1 state", "no states yet". */
export function countStates(count: number): string {
  if (count === 0) return 'no states yet'
  return count === 1 ? '1 state' : `${count} states`
}
