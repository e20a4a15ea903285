// The parts of a flow that only lifted edges lead to: drawn as blocks of their own and placed at the right of the column.
import { at } from './at'
import type { LiftedGroup } from './chooseLifted'
import type { Block } from './cutBlocks'
import type { Drawing, Flow, OpenDrawing } from './Flow'
import type { Box, Point } from './Graph'
import { moveRoute } from './moveRoute'

/** A block to the right of the main column; the lane comes down on its entry. */
export interface SideBlock {
  readonly nodes: readonly number[]
  readonly edges: readonly number[]
  readonly height: number
  /** The middle of the entry's upper side, from the block's upper left corner. */
  readonly entryX: number
  readonly entryY: number
  /** Puts the block's upper left corner at a point of the drawing. */
  placeAt(drawing: OpenDrawing, corner: Point): void
}

/** What the lifted edges leave unreached, cut into blocks by entry; null when some part has not exactly one entry. */
export function cutSides(flow: Flow, reach: Int32Array, groups: readonly LiftedGroup[]): readonly Block[] | null {
  const lifted = new Set(groups.flatMap((group) => group.edges))
  const owner = new Map<number, number>()
  const blocks = new Map<number, { nodes: number[]; edges: number[] }>()
  for (const node of flow.nodes.keys()) {
    if (at(reach, node) >= 0) continue
    const above = at(flow.ins, node).filter((edge) => !lifted.has(edge) && !at(flow.edges, edge).back)
    const owners = new Set(above.map((edge) => owner.get(at(flow.edges, edge).from)))
    const [only = node] = owners
    if (owners.size > 1) return null
    owner.set(node, only)
    const block = blocks.get(only) ?? { nodes: [], edges: [] }
    blocks.set(only, block)
    block.nodes.push(node)
  }
  for (const [index, edge] of flow.edges.entries()) {
    const block = blocks.get(owner.get(edge.from) ?? -1)
    if (!block || lifted.has(index)) continue
    if (owner.get(edge.to) !== owner.get(edge.from)) return null
    block.edges.push(index)
  }
  return [...blocks].map(([entry, { nodes, edges }]) => ({ entry, exit: null, nodes, edges }))
}

/** A drawn block, ready to be placed. */
export function sideBlock(flow: Flow, { entry, nodes, edges }: Block, { places, routes }: Drawing): SideBlock {
  const boxes: Box[] = nodes.map((node, index) => ({ ...at(flow.nodes, node), ...at(places, index) }))
  for (const { points, label } of routes)
    boxes.push(...points.map((point) => ({ ...point, width: 0, height: 0 })), ...(label ? [label] : []))
  const left = Math.min(...boxes.map((box) => box.x))
  const top = Math.min(...boxes.map((box) => box.y))
  const entryPlace = at(places, nodes.indexOf(entry))
  return {
    nodes,
    edges,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - top,
    entryX: entryPlace.x + at(flow.nodes, entry).width / 2 - left,
    entryY: entryPlace.y - top,
    placeAt(drawing, corner) {
      const by = { x: corner.x - left, y: corner.y - top }
      for (const [index, node] of nodes.entries()) {
        const { x, y } = at(places, index)
        drawing.places[node] = { x: x + by.x, y: y + by.y }
      }
      for (const [index, edge] of edges.entries()) drawing.routes[edge] = moveRoute(at(routes, index), by)
    },
  }
}
