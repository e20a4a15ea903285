// Cuts a flow where its main line is crossed by nothing, into blocks small enough to be laid out quickly and remembered.
import { at } from './at'
import type { Flow } from './Flow'

/** A part of the main line with everything that hangs on it. The exit of a block is the entry of the next. */
export interface Block {
  readonly entry: number
  /** The node that must lie lowest; null in the last block. */
  readonly exit: number | null
  /** In drawing order, entry and exit included. */
  readonly nodes: readonly number[]
  readonly edges: readonly number[]
}

/** The blocks of a connected flow, in order. `refused`: nodes of the main line where no cut may be made. */
export function cutBlocks(
  flow: Flow,
  refused: ReadonlySet<number>,
  lifted: ReadonlySet<number> = new Set(),
): readonly Block[] {
  const reach = reachOf(flow, lifted)
  const barred = barredCuts(flow, reach, lifted)
  const cuts = flow.path.flatMap((node, index) =>
    index === 0 || (at(barred, index) === 0 && !refused.has(node)) ? [index] : [],
  )
  const blockAt = blockByPosition(flow.path.length, cuts)
  const nodes: number[][] = cuts.map(() => [])
  const edges: number[][] = cuts.map(() => [])
  for (const [node, position] of reach.entries()) if (position >= 0) nodes[at(blockAt, position)]?.push(node)
  for (const [index, edge] of flow.edges.entries()) {
    const position = at(reach, edge.from)
    if (position >= 0 && !lifted.has(index)) edges[at(blockAt, position)]?.push(index)
  }
  return cuts.map((cut, index) => {
    const exit = index + 1 < cuts.length ? at(flow.path, at(cuts, index + 1)) : null
    const own = at(nodes, index)
    return {
      entry: at(flow.path, cut),
      exit,
      nodes: exit === null ? own : [...own, exit].sort((a, b) => a - b),
      edges: at(edges, index),
    }
  })
}

/** For each node the last place on the main line that leads to it by edges that are neither loops nor lifted; -1 for none. */
export function reachOf(flow: Flow, lifted: ReadonlySet<number>): Int32Array {
  const reach = new Int32Array(flow.nodes.length).fill(-1)
  for (const [index, node] of flow.path.entries()) reach[node] = index
  for (const node of flow.nodes.keys()) {
    for (const index of at(flow.outs, node)) {
      const { to, back } = at(flow.edges, index)
      if (!back && !lifted.has(index) && at(reach, to) < at(reach, node)) reach[to] = at(reach, node)
    }
  }
  return reach
}

/** More than 0 at each place of the main line that some edge jumps. */
function barredCuts(flow: Flow, reach: Int32Array, lifted: ReadonlySet<number>): Int32Array {
  const change = new Int32Array(flow.path.length + 2)
  const bar = (from: number, to: number) => {
    if (from > to) return
    change[from] = at(change, from) + 1
    change[to + 1] = at(change, to + 1) - 1
  }
  for (const [index, edge] of flow.edges.entries()) {
    if (lifted.has(index)) continue
    const from = at(reach, edge.from)
    const to = at(reach, edge.to)
    if (from < 0 || to < 0) continue
    if (edge.back) bar(to + 1, from)
    else bar(from + 1, flow.path[to] === edge.to ? to - 1 : to)
  }
  let sum = 0
  return change.map((delta) => {
    sum += delta
    return sum
  })
}

function blockByPosition(length: number, cuts: readonly number[]): Int32Array {
  const blockAt = new Int32Array(length)
  let block = -1
  for (let position = 0; position < length; position++) {
    if (cuts[block + 1] === position) block++
    blockAt[position] = block
  }
  return blockAt
}

/** The number of nodes of the largest block. */
export function largestBlock(blocks: readonly Block[]): number {
  return blocks.reduce((most, block) => Math.max(most, block.nodes.length), 0)
}
