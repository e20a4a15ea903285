// The first half of our own simple drawing: who lies in which row, with a stand-in wherever an edge passes a row.
import { at } from './at'
import type { Flow } from './Flow'
import type { Point } from './Graph'
import { LABEL_HEIGHT } from './labelText'
import { spreadBelow } from './placePorts'

/** Something in a row: a node, an edge's pill, or an edge passing through. `x` is its middle. */
export interface Item {
  readonly row: number
  /** Index of the node; -1 for a pill or a passing edge. */
  readonly node: number
  readonly width: number
  readonly height: number
  readonly happy: boolean
  /** Edges that come down to it, with the item above. */
  readonly above: { readonly item: number; readonly edge: number }[]
  x: number
}

/** Rows alternate between nodes (even) and pills (odd); rows that hold nothing are flat. */
export interface Sketch {
  readonly items: readonly Item[]
  readonly rows: readonly (readonly number[])[]
  /** By edge index: its items from the source to the target; of an edge on a lane, the source and its pill if any. */
  readonly chains: readonly (readonly number[])[]
  /** Edges that run at the right of everything: loops, and very long edges of dense graphs. */
  readonly lanes: ReadonlySet<number>
  /** Where edges leave their node, relative to its corner; a lane's edge may leave at the right side. */
  readonly ports: ReadonlyMap<number, Point>
}

/** Beyond this many rows passed in all, only short edges get stand-ins. */
const MOST_PASSES = 3000
const SHORT = 6

/** Rows by the longest way from the start; stand-ins for edges over several rows. */
export function sketchLayers(flow: Flow): Sketch {
  const rank = ranksOf(flow)
  const span = (edge: number) => at(rank, at(flow.edges, edge).to) - at(rank, at(flow.edges, edge).from)
  const forward = [...flow.edges.keys()].filter((edge) => !at(flow.edges, edge).back)
  const passes = forward.reduce((sum, edge) => sum + span(edge), 0)
  const lanes = new Set(
    [...flow.edges.keys()].filter((edge) => {
      const { back, happy } = at(flow.edges, edge)
      return back || (passes > MOST_PASSES && span(edge) > SHORT && !happy)
    }),
  )
  const ports = new Map<number, Point>()
  for (const node of flow.nodes.keys()) {
    const outs = at(flow.outs, node)
    spreadBelow(
      flow,
      node,
      [...outs.filter((edge) => !lanes.has(edge)), ...outs.filter((edge) => lanes.has(edge))],
      ports,
    )
  }
  return { ...fillRows(flow, rank, lanes), lanes, ports }
}

function ranksOf(flow: Flow): Int32Array {
  const rank = new Int32Array(flow.nodes.length)
  for (const { from, to, back } of flow.edges) if (!back) rank[to] = Math.max(at(rank, to), at(rank, from) + 1)
  return rank
}

function fillRows(flow: Flow, rank: Int32Array, lanes: ReadonlySet<number>): Pick<Sketch, 'items' | 'rows' | 'chains'> {
  const onLine = new Set(flow.path)
  const items: Item[] = flow.nodes.map(({ width, height }, node) => {
    return { row: 2 * at(rank, node), node, width, height, happy: onLine.has(node), above: [], x: 0 }
  })
  const hasPills = new Set(flow.edges.flatMap((edge) => (edge.labelWidth > 0 ? [2 * at(rank, edge.from) + 1] : [])))
  const pass = (row: number, width: number, height: number, happy: boolean): number => {
    items.push({ row, node: -1, width, height, happy, above: [], x: 0 })
    return items.length - 1
  }
  const chains = flow.edges.map(({ from, to, labelWidth, happy }, edge) => {
    const chain = [from]
    const last = 2 * at(rank, to)
    const first = 2 * at(rank, from) + 1
    if (labelWidth > 0) chain.push(pass(first, labelWidth, LABEL_HEIGHT, happy))
    else if (!lanes.has(edge) && hasPills.has(first)) chain.push(pass(first, 0, 0, happy))
    if (!lanes.has(edge)) {
      for (let row = first + 1; row < last; row++)
        if (row % 2 === 0 || hasPills.has(row)) chain.push(pass(row, 0, 0, happy))
      chain.push(to)
    }
    for (const [place, item] of chain.slice(1).entries()) at(items, item).above.push({ item: at(chain, place), edge })
    return chain
  })
  const rows: number[][] = Array.from({ length: 2 * Math.max(...rank) + 2 }, () => [])
  for (const [index, { row }] of items.entries()) at(rows, row).push(index)
  return { items, rows, chains }
}
