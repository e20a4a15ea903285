// Which states a run can come to.
import type { Machine, StateId } from './Machine'
import { MACHINE_SCOPE } from './readMachine'

/**
 * The states that StartAt, or `from`, leads to, over Next, rules, Default and Catch; inside a reached Parallel or Map each nested
 * part begins at its own StartAt. What stands in an unreachable container is unreachable too.
 */
export function reachableStates(machine: Machine, from: StateId | null = startOf(machine)): ReadonlySet<StateId> {
  const reached = new Set<StateId>()
  const open: StateId[] = []
  const reach = (id: StateId | null): void => {
    if (id === null || reached.has(id)) return
    reached.add(id)
    open.push(id)
  }
  reach(from)
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const state = machine.states.get(id)
    if (!state) continue
    for (const exit of state.transitions) reach(machine.transitions.get(exit)?.to ?? null)
    for (const scope of state.scopes) reach(machine.scopes.get(scope)?.start ?? null)
  }
  return reached
}

function startOf(machine: Machine): StateId | null {
  return machine.scopes.get(MACHINE_SCOPE)?.start ?? null
}
