// States by a field they have: most rules are about fields that most states do not have.
import type { Machine, StateView } from './Machine'

const known = new WeakMap<Machine, ReadonlyMap<string, readonly StateView[]>>()

/** The states that have a field of that name, in file order. */
export function statesWith(machine: Machine, field: string): readonly StateView[] {
  const found = known.get(machine) ?? byField(machine)
  known.set(machine, found)
  return found.get(field) ?? NONE
}

const NONE: readonly StateView[] = []

function byField(machine: Machine): ReadonlyMap<string, readonly StateView[]> {
  const found = new Map<string, StateView[]>()
  for (const state of machine.states.values()) {
    for (const name of state.node.names) {
      const states = found.get(name)
      if (!states) found.set(name, [state])
      // A field that is there twice is there.
      else if (states.at(-1) !== state) states.push(state)
    }
  }
  return found
}
