// Where the flow goes on after a state: what its callers are led to when it is taken out.
import type { Machine, StateId, StateView, Transition } from '../../machine/Machine'

/**
 * The name of the state that follows `id` once the states of `gone` are taken out; null when the flow ends there.
 * A Choice goes on at its Default, else at its first rule. A chain of gone states is followed to its end.
 */
export function onwardOf(machine: Machine, id: StateId, gone: ReadonlySet<StateId>): string | null {
  return follow(machine, id, gone, new Set())
}

function follow(machine: Machine, id: StateId, gone: ReadonlySet<StateId>, seen: Set<StateId>): string | null {
  seen.add(id)
  const state = machine.states.get(id)
  for (const exit of state ? exitsOf(machine, state) : []) {
    if (exit.to === null || !gone.has(exit.to)) {
      if (exit.target !== null) return exit.target
    } else if (!seen.has(exit.to)) {
      const target = follow(machine, exit.to, gone, seen)
      if (target !== null) return target
    }
  }
  return null
}

/** The exits by which the flow goes on without an error, the usual one first. */
function exitsOf(machine: Machine, state: StateView): readonly Transition[] {
  const exits = state.transitions.flatMap((id) => machine.transitions.get(id) ?? [])
  const usual = exits.filter((exit) => exit.kind === 'next' || exit.kind === 'default')
  return [...usual, ...exits.filter((exit) => exit.kind === 'rule')]
}
