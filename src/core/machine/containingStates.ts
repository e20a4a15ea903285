// The Parallel and Map states around a state.
import type { Machine, StateId, StateView } from './Machine'

/** The states that contain this one, from the innermost out; none at top level or for an id the machine does not have. */
export function containingStates(machine: Machine, id: StateId): readonly StateView[] {
  const found: StateView[] = []
  let state = machine.states.get(id)
  while (state) {
    const owner = machine.scopes.get(state.scope)?.owner ?? null
    state = owner === null ? undefined : machine.states.get(owner)
    if (state) found.push(state)
  }
  return found
}
