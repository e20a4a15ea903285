// Decides where on its node each edge begins and ends. Fixed ports are what keeps the main line straight and rules in order.
import { at } from './at'
import type { Flow } from './Flow'
import type { Point } from './Graph'

/** Where edges touch a node, relative to its upper left corner. Ways in from above share the middle of the upper side. */
export interface Ports {
  /** By edge index, at the source. */
  readonly out: ReadonlyMap<number, Point>
  /** By edge index, at the target; only edges that enter at the right side. */
  readonly in: ReadonlyMap<number, Point>
}

const MOST_APART = 32
const FROM_CORNER = 16
/** Ports of the right side lie within this much of the upper corner, also on tall containers. */
const SIDE = 60

/**
 * Ports of all nodes. Loops, and `lifted` edges, leave and enter at the right side; other exits leave below, the main
 * line's in the middle and the others around it in their order. `topEntries`: lifted edges that enter from above.
 */
export function placePorts(flow: Flow, lifted: ReadonlySet<number>, topEntries: ReadonlySet<number>): Ports {
  const out = new Map<number, Point>()
  const into = new Map<number, Point>()
  for (const [node, { width, height }] of flow.nodes.entries()) {
    const outs = at(flow.outs, node)
    const isSideways = (edge: number) => at(flow.edges, edge).back || lifted.has(edge)
    spreadBelow(
      flow,
      node,
      outs.filter((edge) => !isSideways(edge)),
      out,
    )
    const entering = at(flow.ins, node).filter((edge) => isSideways(edge) && !topEntries.has(edge))
    const leaving = outs.filter(isSideways)
    const slots = sharedSlots(flow, inSlotOrder(flow, entering, 'from'), lifted)
    const step = Math.min(height, SIDE) / (leaving.length + slots.length)
    for (const [slot, edge] of inSlotOrder(flow, leaving, 'to').entries()) {
      out.set(edge, { x: width, y: Math.round(step * (slot + 0.5)) })
    }
    for (const [slot, edges] of slots.entries()) {
      for (const edge of edges) into.set(edge, { x: width, y: Math.round(step * (leaving.length + slot + 0.5)) })
    }
  }
  return { out, in: into }
}

/** Sets the ports of `edges` on the lower side of their node: the main line's in the middle, the others in order around it. */
export function spreadBelow(flow: Flow, node: number, edges: readonly number[], out: Map<number, Point>): void {
  const { width, height } = at(flow.nodes, node)
  const main = edges.findIndex((edge) => at(flow.edges, edge).leads)
  const middle = main < 0 ? (edges.length - 1) / 2 : main
  const most = Math.max(middle, edges.length - 1 - middle)
  const step = most === 0 ? 0 : Math.min(MOST_APART, (width / 2 - FROM_CORNER) / most)
  for (const [index, edge] of edges.entries()) {
    out.set(edge, { x: Math.round(width / 2 + (index - middle) * step), y: height })
  }
}

/**
 * From the top down, so that the lanes of edges that leave or enter at the right side go around each other; a state's
 * loop to itself lies between what leaves and what enters.
 */
function inSlotOrder(flow: Flow, edges: readonly number[], far: 'from' | 'to'): number[] {
  const isLeaving = far === 'to'
  const group = (index: number) => {
    const { from, to, back } = at(flow.edges, index)
    if (from === to) return isLeaving ? 2 : -1
    return back === isLeaving ? 0 : 1
  }
  const tie = (a: number, b: number) => (isLeaving ? a - b : b - a)
  return [...edges].sort((a, b) => group(a) - group(b) || at(flow.edges, b)[far] - at(flow.edges, a)[far] || tie(a, b))
}

/** Lifted edges from one direction come on one lane and enter together. */
function sharedSlots(
  flow: Flow,
  entering: readonly number[],
  lifted: ReadonlySet<number>,
): readonly (readonly number[])[] {
  const slots = new Map<string, number[]>()
  for (const edge of entering) {
    const key = lifted.has(edge) ? `lane ${at(flow.edges, edge).back}` : `edge ${edge}`
    slots.set(key, [...(slots.get(key) ?? []), edge])
  }
  return [...slots.values()]
}
