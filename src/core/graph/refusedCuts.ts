// Tells which cuts between blocks would spoil the drawing once the blocks are put together.
import { at } from './at'
import type { Block } from './cutBlocks'
import type { Drawing, Flow } from './Flow'
import type { Box } from './Graph'

const BELOW_EXIT = 8
const ABOVE_ROW = 12

/** The nodes at which a cut must be taken back. */
export function refusedCuts(
  flow: Flow,
  blocks: readonly Block[],
  drawings: readonly Drawing[],
  lifted: ReadonlySet<number>,
): readonly number[] {
  return blocks.flatMap((block, index) => {
    const { exit } = block
    if (exit === null) return []
    const drawing = at(drawings, index)
    const below: Box = { ...at(flow.nodes, exit), ...at(drawing.places, block.nodes.indexOf(exit)) }
    const isBad =
      reachesBelow(flow, block, drawing, below) ||
      (isLoopHead(flow, exit, lifted) && hasRightNeighbour(flow, block, drawing, below))
    return isBad || hasDeepDeadEnd(flow, block, exit) ? [exit] : []
  })
}

/** ELK puts the exit lowest; where something else would have to lie lower, the main line is stretched for it. */
function hasDeepDeadEnd(flow: Flow, block: Block, exit: number): boolean {
  const depth = new Map<number, number>()
  for (const edge of block.edges) {
    const { from, to, back } = at(flow.edges, edge)
    if (!back) depth.set(to, Math.max(depth.get(to) ?? 0, (depth.get(from) ?? 0) + 1))
  }
  const lowest = depth.get(exit) ?? 0
  return block.nodes.some((node) => (depth.get(node) ?? 0) > lowest)
}

function reachesBelow(flow: Flow, block: Block, drawing: Drawing, exit: Box): boolean {
  const limit = exit.y + exit.height + BELOW_EXIT
  return extentsOf(flow, block, drawing).some((box) => box.y + box.height > limit)
}

/** The exit's right side belongs to the loops of the next block. */
function hasRightNeighbour(flow: Flow, block: Block, drawing: Drawing, exit: Box): boolean {
  return extentsOf(flow, block, drawing).some(
    (box) => box.x + box.width > exit.x + exit.width && box.y + box.height > exit.y - ABOVE_ROW,
  )
}

function isLoopHead(flow: Flow, node: number, lifted: ReadonlySet<number>): boolean {
  return [...at(flow.ins, node), ...at(flow.outs, node)].some((edge) => at(flow.edges, edge).back && !lifted.has(edge))
}

function extentsOf(flow: Flow, block: Block, drawing: Drawing): Box[] {
  const nodes = block.nodes.map((node, index) => ({ ...at(flow.nodes, node), ...at(drawing.places, index) }))
  const routes = drawing.routes.flatMap(({ points, label }) => (label ? [...points.map(dot), label] : points.map(dot)))
  return [...nodes, ...routes]
}

function dot({ x, y }: { readonly x: number; readonly y: number }): Box {
  return { x, y, width: 0, height: 0 }
}
