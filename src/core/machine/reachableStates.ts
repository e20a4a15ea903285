// Which states a run can come to.
import { flowGraph } from './flowGraph'
import type { Machine, StateId } from './Machine'
import { MACHINE_SCOPE } from './readMachine'

/**
 * The states that StartAt, or `from`, leads to, over Next, rules, Default and Catch; inside a reached Parallel or Map each nested
 * part begins at its own StartAt. What stands in an unreachable container is unreachable too.
 */
export function reachableStates(machine: Machine, from: StateId | null = startOf(machine)): ReadonlySet<StateId> {
  const { states, numberOf, first, targets } = flowGraph(machine)
  const isReached = new Uint8Array(states.length)
  const reached = new Set<StateId>()
  const open: number[] = []
  const reach = (number: number | undefined): void => {
    const state = number === undefined || isReached[number] === 1 ? undefined : states[number]
    if (number === undefined || !state) return
    isReached[number] = 1
    reached.add(state.id)
    open.push(number)
  }
  const reachId = (id: StateId | null | undefined): void => {
    if (id != null) reach(numberOf(id))
  }
  reachId(from)
  for (let number = open.pop(); number !== undefined; number = open.pop()) {
    for (let exit = first[number] ?? 0; exit < (first[number + 1] ?? 0); exit += 1) reach(targets[exit])
    for (const scope of states[number]?.scopes ?? []) reachId(machine.scopes.get(scope)?.start)
  }
  return reached
}

function startOf(machine: Machine): StateId | null {
  return machine.scopes.get(MACHINE_SCOPE)?.start ?? null
}
