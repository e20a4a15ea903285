// Loops: states from which a run can come back to themselves.
import type { Machine, StateId, StateView } from '../machine/Machine'

interface Visit {
  readonly number: number
  /** The smallest number that can be come to from here. */
  low: number
  isOpen: boolean
}

/**
 * The loops among the states that `keeps` lets through: strongly connected parts of more
 * than one state, and states that lead to themselves (Tarjan, without recursion; linear).
 */
export function loopsOf(
  machine: Machine,
  keeps: (state: StateView) => boolean = () => true,
): readonly (readonly StateId[])[] {
  const visits = new Map<StateId, Visit>()
  const open: StateId[] = []
  const loops: StateId[][] = []
  for (const state of machine.states.values()) {
    if (visits.has(state.id) || !keeps(state)) continue
    const way: { readonly id: StateId; readonly visit: Visit; readonly next: readonly StateId[]; at: number }[] = []
    const enter = ({ id }: StateView) => {
      const visit = { number: visits.size, low: visits.size, isOpen: true }
      visits.set(id, visit)
      open.push(id)
      way.push({ id, visit, next: followersOf(machine, id, keeps), at: 0 })
    }
    enter(state)
    for (let step = way.at(-1); step; step = way.at(-1)) {
      const to = step.next[step.at]
      step.at += 1
      if (to === undefined) {
        way.pop()
        const before = way.at(-1)
        if (before) before.visit.low = Math.min(before.visit.low, step.visit.low)
        if (step.visit.low === step.visit.number) close(step.id)
        continue
      }
      const known = visits.get(to)
      const target = machine.states.get(to)
      if (known?.isOpen) step.visit.low = Math.min(step.visit.low, known.number)
      if (!known && target) enter(target)
    }
  }

  function close(first: StateId): void {
    const part = open.splice(open.lastIndexOf(first))
    for (const id of part) {
      const visit = visits.get(id)
      if (visit) visit.isOpen = false
    }
    if (part.length > 1 || followersOf(machine, first, keeps).includes(first)) loops.push(part)
  }

  return loops
}

function followersOf(machine: Machine, id: StateId, keeps: (state: StateView) => boolean): readonly StateId[] {
  return (machine.states.get(id)?.transitions ?? []).flatMap((transition) => {
    const to = machine.transitions.get(transition)?.to ?? null
    const target = to === null ? undefined : machine.states.get(to)
    return target && keeps(target) ? [target.id] : []
  })
}
