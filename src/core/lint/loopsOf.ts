// Loops: states from which a run can come back to themselves.
import type { Machine, StateId, StateView } from '../machine/Machine'

interface Visit {
  readonly number: number
  /** The smallest number that can be come to from here. */
  low: number
  isOpen: boolean
}

type Loops = readonly (readonly StateId[])[]

/** Several rules ask of the same machine, which never changes. */
const known = new WeakMap<Machine, Loops>()

/**
 * The loops of a machine: strongly connected parts of more than one state, and states that lead to themselves (Tarjan,
 * without recursion; linear). With `keeps`, those among the states it lets through.
 */
export function loopsOf(machine: Machine, keeps?: (state: StateView) => boolean): Loops {
  const all = known.get(machine) ?? search(machine, machine.states.values(), () => true)
  known.set(machine, all)
  if (!keeps || all.length === 0) return all
  // A loop of a part is a part of a loop: nothing else need be looked at.
  const inLoops = new Set(all.flat().filter((id) => isKept(machine.states.get(id), keeps)))
  const states = [...inLoops].flatMap((id) => machine.states.get(id) ?? [])
  return search(machine, states, ({ id }) => inLoops.has(id))
}

function isKept(state: StateView | undefined, keeps: (state: StateView) => boolean): boolean {
  return state !== undefined && keeps(state)
}

function search(machine: Machine, states: Iterable<StateView>, keeps: (state: StateView) => boolean): Loops {
  const visits = new Map<StateId, Visit>()
  const open: StateId[] = []
  const loops: StateId[][] = []
  for (const state of states) {
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
  const followers: StateId[] = []
  for (const transition of machine.states.get(id)?.transitions ?? []) {
    const to = machine.transitions.get(transition)?.to ?? null
    const target = to === null ? undefined : machine.states.get(to)
    if (target && keeps(target)) followers.push(target.id)
  }
  return followers
}
