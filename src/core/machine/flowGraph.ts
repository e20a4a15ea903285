// The states of a machine by number, and where each leads: what searches the whole of it does so without asking for ids.
import type { Machine, StateId, StateView } from './Machine'

export interface FlowGraph {
  /** In file order; a state's place here is its number. */
  readonly states: readonly StateView[]
  numberOf(id: StateId): number | undefined
  /** The targets of state n, in the order of its exits, are `targets` from `first[n]` up to `first[n + 1]`. */
  readonly first: Int32Array
  readonly targets: Int32Array
}

const known = new WeakMap<Machine, FlowGraph>()

/** Over Next, rules, Default and Catch; exits that lead nowhere are left out. Made once for each machine. */
export function flowGraph(machine: Machine): FlowGraph {
  const graph = known.get(machine) ?? makeGraph(machine)
  known.set(machine, graph)
  return graph
}

function makeGraph(machine: Machine): FlowGraph {
  const states = [...machine.states.values()]
  const numbers = new Map<StateId, number>()
  for (const { id } of states) numbers.set(id, numbers.size)
  const first = new Int32Array(states.length + 1)
  const targets = new Int32Array(machine.transitions.size)
  let count = 0
  states.forEach(({ transitions }, number) => {
    first[number] = count
    for (const id of transitions) {
      const to = machine.transitions.get(id)?.to ?? null
      const target = to === null ? undefined : numbers.get(to)
      if (target !== undefined) targets[count++] = target
    }
  })
  first[states.length] = count
  return { states, numberOf: (id) => numbers.get(id), first, targets }
}
