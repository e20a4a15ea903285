// Loops: states from which a run can come back to themselves.
import { type FlowGraph, flowGraph } from '../machine/flowGraph'
import type { Machine, StateId, StateView } from '../machine/Machine'

type Loops = readonly (readonly StateId[])[]

/** Loops by the numbers of their states. */
type Parts = readonly (readonly number[])[]

/** Several rules ask of the same machine, which never changes. */
const known = new WeakMap<Machine, Parts>()

/**
 * The loops of a machine: strongly connected parts of more than one state, and states that lead to themselves (Tarjan,
 * without recursion; linear). With `keeps`, those among the states it lets through.
 */
export function loopsOf(machine: Machine, keeps?: (state: StateView) => boolean): Loops {
  const graph = flowGraph(machine)
  const all = known.get(machine) ?? search(graph, new Uint8Array(graph.states.length).fill(1))
  known.set(machine, all)
  if (!keeps || all.length === 0) return all.map((part) => idsOf(graph, part))
  // A loop of a part is a part of a loop: nothing else need be looked at.
  const kept = new Uint8Array(graph.states.length)
  for (const number of all.flat()) {
    const state = graph.states[number]
    if (state && keeps(state)) kept[number] = 1
  }
  return search(graph, kept).map((part) => idsOf(graph, part))
}

function idsOf({ states }: FlowGraph, part: readonly number[]): readonly StateId[] {
  return part.flatMap((number) => states[number]?.id ?? [])
}

/** A state on the way that is searched, with the next of its exits. */
interface Step {
  readonly state: number
  exit: number
}

function search(graph: FlowGraph, isKept: Uint8Array): Parts {
  const { first, targets } = graph
  const count = isKept.length
  /** When each state was come to, counted from 1; the smallest of those that can be come to from it. */
  const visited = new Int32Array(count)
  const low = new Int32Array(count)
  const isOpen = new Uint8Array(count)
  const open: number[] = []
  const parts: number[][] = []
  let visits = 0
  const way: Step[] = []
  const enter = (state: number) => {
    visits += 1
    visited[state] = visits
    low[state] = visits
    isOpen[state] = 1
    open.push(state)
    way.push({ state, exit: at(first, state) })
  }
  const close = (state: number) => {
    const part = open.splice(open.lastIndexOf(state))
    for (const member of part) isOpen[member] = 0
    if (part.length > 1 || leadsToItself(graph, state)) parts.push(part)
  }
  for (let start = 0; start < count; start += 1) {
    if (visited[start] !== 0 || isKept[start] === 0) continue
    enter(start)
    for (let step = way.at(-1); step; step = way.at(-1)) {
      const { state } = step
      if (step.exit === at(first, state + 1)) {
        way.pop()
        const before = way.at(-1)
        if (before) low[before.state] = Math.min(at(low, before.state), at(low, state))
        if (low[state] === visited[state]) close(state)
        continue
      }
      const to = at(targets, step.exit)
      step.exit += 1
      if (isKept[to] === 0) continue
      if (visited[to] === 0) enter(to)
      else if (isOpen[to] === 1) low[state] = Math.min(at(low, state), at(visited, to))
    }
  }
  return parts
}

function leadsToItself({ first, targets }: FlowGraph, state: number): boolean {
  return targets.subarray(at(first, state), at(first, state + 1)).includes(state)
}

function at(numbers: Int32Array, index: number): number {
  return numbers[index] ?? 0
}
