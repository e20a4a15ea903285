// Of a set of states those that stand in no other of them.
import { containingStates } from '../../machine/containingStates'
import type { Machine, StateId, StateView } from '../../machine/Machine'

/** The states of the machine among `ids` that no other of them contains, in file order. */
export function outermost(machine: Machine, ids: Iterable<StateId>): readonly StateView[] {
  const wanted = new Set(ids)
  const found = [...machine.states.values()].filter(({ id }) => wanted.has(id))
  return found.filter(({ id }) => !containingStates(machine, id).some((owner) => wanted.has(owner.id)))
}
