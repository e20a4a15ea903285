// Which states a run can come to.
import type { Machine, StateId, StateView } from './Machine'
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
    if (state) for (const next of followers(machine, state)) reach(next)
  }
  return reached
}

function startOf(machine: Machine): StateId | null {
  return machine.scopes.get(MACHINE_SCOPE)?.start ?? null
}

function followers(machine: Machine, state: StateView): readonly (StateId | null)[] {
  return [
    ...state.transitions.map((id) => machine.transitions.get(id)?.to ?? null),
    ...state.scopes.map((id) => machine.scopes.get(id)?.start ?? null),
  ]
}
