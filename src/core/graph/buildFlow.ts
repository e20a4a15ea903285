// Finds the drawing order, the loops and the main line of one connected part of a scope, before anything is placed.
import { at } from './at'
import type { Flow, FlowEdge, FlowNode } from './Flow'

/** A node or edge as it comes: edges of one source in the order of its exits. */
export interface RawFlow {
  readonly nodes: readonly FlowNode[]
  readonly edges: readonly RawEdge[]
  /** The node to begin with; null when the scope does not begin in this part. */
  readonly start: number | null
}

export type RawEdge = Pick<FlowEdge, 'from' | 'to' | 'catches' | 'labelWidth'>

/** A flow, with the raw index of each of its nodes and edges. */
export interface BuiltFlow {
  readonly flow: Flow
  readonly rawNodes: readonly number[]
  readonly rawEdges: readonly number[]
}

/**
 * Order: depth first from the start, last exit first, reversed postorder; so every edge that is not a loop leads on in
 * it, and the order of States in the file does not matter. Linear in nodes and edges.
 */
export function buildFlow(raw: RawFlow): BuiltFlow {
  const rawOuts = groupBy(raw.nodes.length, raw.edges, (edge) => edge.from)
  const roots = rootsOf(raw)
  const { order, back } = depthFirst(raw, rawOuts, roots)
  const position = invert(order)
  const rawEdges = order.flatMap((node) => at(rawOuts, node))
  const plain = rawEdges.map((index): FlowEdge => {
    const { from, to, catches, labelWidth } = at(raw.edges, index)
    return {
      from: at(position, from),
      to: at(position, to),
      catches,
      labelWidth,
      back: back.has(index),
      happy: false,
      leads: false,
    }
  })
  const nodes = order.map((node) => at(raw.nodes, node))
  const outs = groupBy(nodes.length, plain, (edge) => edge.from)
  const line = mainLine(nodes, plain, outs, at(position, at(roots, 0)))
  const happy = new Set(line.edges)
  const edges = plain.map((edge, index) => ({
    ...edge,
    happy: happy.has(index),
    leads: line.best[edge.from] === index,
  }))
  const ins = groupBy(nodes.length, edges, (edge) => edge.to)
  return {
    flow: { nodes, edges, outs, ins, path: line.nodes, connected: roots.length === 1 },
    rawNodes: order,
    rawEdges,
  }
}

function groupBy<E>(count: number, edges: readonly E[], key: (edge: E) => number): number[][] {
  const groups: number[][] = Array.from({ length: count }, () => [])
  for (const [index, edge] of edges.entries()) at(groups, key(edge)).push(index)
  return groups
}

function invert(order: readonly number[]): number[] {
  const position = new Array<number>(order.length).fill(0)
  for (const [index, node] of order.entries()) position[node] = index
  return position
}

/** The start first, then whatever it does not reach: nodes without a way in, then one node of each remaining cycle. */
function rootsOf({ nodes, edges, start }: RawFlow): number[] {
  const outs = groupBy(nodes.length, edges, (edge) => edge.from)
  const entered = new Set(edges.flatMap((edge) => (edge.from === edge.to ? [] : [edge.to])))
  const all = [...nodes.keys()]
  const candidates = [...(start === null ? [] : [start]), ...all.filter((node) => !entered.has(node)), ...all]
  const reached = new Set<number>()
  return candidates.filter((candidate) => {
    if (reached.has(candidate)) return false
    const found = [candidate]
    reached.add(candidate)
    for (const node of found) {
      for (const edge of at(outs, node)) {
        const { to } = at(edges, edge)
        if (!reached.has(to)) found.push(to)
        reached.add(to)
      }
    }
    return true
  })
}

/** Iterative, since a chain may be thousands of states long. */
function depthFirst(raw: RawFlow, outs: readonly (readonly number[])[], roots: readonly number[]) {
  const state = new Uint8Array(raw.nodes.length)
  const left = outs.map((edges) => edges.length)
  const back = new Set<number>()
  const post: number[] = []
  for (const root of roots) {
    if (state[root] !== 0) continue
    const stack = [root]
    state[root] = 1
    for (let node = root; stack.length > 0; node = stack.at(-1) ?? root) {
      const next = at(left, node) - 1
      left[node] = next
      if (next < 0) {
        state[node] = 2
        post.push(node)
        stack.pop()
        continue
      }
      const index = at(at(outs, node), next)
      const { to } = at(raw.edges, index)
      if (state[to] === 1) back.add(index)
      if (state[to] !== 0) continue
      state[to] = 1
      stack.push(to)
    }
  }
  return { order: post.reverse(), back }
}

/** How good it is to end here: below every chain that reaches a proper end, a chain that only loops; last, a failure. */
const FAILS = -2_000_000
const ONLY_LOOPS = -1_000_000

/** From `start` along the exits with the longest chain below that does not end in Fail; the first in file of equals. */
function mainLine(
  nodes: readonly FlowNode[],
  edges: readonly FlowEdge[],
  outs: readonly (readonly number[])[],
  start: number,
): { nodes: readonly number[]; edges: readonly number[]; best: Int32Array } {
  const score = new Float64Array(nodes.length)
  const best = new Int32Array(nodes.length).fill(-1)
  for (let node = nodes.length - 1; node >= 0; node--) {
    const exits = at(outs, node).filter((edge) => !at(edges, edge).catches)
    score[node] = at(nodes, node).fails ? FAILS : exits.length > 0 ? ONLY_LOOPS : 0
    let bestScore = Number.NEGATIVE_INFINITY
    for (const edge of exits) {
      const { to, back } = at(edges, edge)
      if (back || at(score, to) <= bestScore) continue
      bestScore = at(score, to)
      best[node] = edge
      score[node] = bestScore + 1
    }
  }
  const line = { nodes: [start], edges: [] as number[], best }
  for (let edge = at(best, start); edge >= 0; edge = at(best, at(edges, edge).to)) {
    line.edges.push(edge)
    line.nodes.push(at(edges, edge).to)
  }
  return line
}
