// Finding a state by a place in the definition.
import { type Path, samePath } from '../base/Path'
import type { Machine, StateView } from './Machine'

/** The innermost state whose value lies on `path` or above it; null outside every state. */
export function stateAt(machine: Machine, path: Path): StateView | null {
  let innermost: StateView | null = null
  for (const state of machine.states.values()) {
    if (state.path.length > path.length) continue
    if (samePath(state.path, path.slice(0, state.path.length))) innermost = state
  }
  return innermost
}
