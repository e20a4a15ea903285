// Draws a flow block by block and puts the blocks together along the main line.
import { at } from './at'
import { type Block, cutBlocks } from './cutBlocks'
import { type Drawer, drawBlock } from './drawBlock'
import type { Drawing, Flow, OpenDrawing } from './Flow'
import type { Point, Route } from './Graph'
import { moveRoute } from './moveRoute'
import type { Ports } from './placePorts'
import { refusedCuts } from './refusedCuts'

/**
 * All that is reached without the lifted edges; null when a block is too dense for ELK.
 * Cuts that turn out badly are all taken back at once and the rest drawn again; the memo makes that cheap.
 */
export function drawInBlocks(drawer: Drawer, ports: Ports, lifted: ReadonlySet<number>): OpenDrawing | null {
  const { flow } = drawer
  const refused = new Set<number>()
  for (;;) {
    const blocks = cutBlocks(flow, refused, lifted)
    const drawings = blocks.map((block) => drawBlock(drawer, block, ports))
    if (!drawings.every((drawing) => drawing !== null)) return null
    const bad = refusedCuts(flow, blocks, drawings, lifted)
    if (bad.length === 0) return glue(flow, blocks, drawings)
    for (const node of bad) refused.add(node)
  }
}

/** Lays the blocks so that the exit of one is the entry of the next. */
function glue(flow: Flow, blocks: readonly Block[], drawings: readonly Drawing[]): OpenDrawing {
  const places = new Array<Point | undefined>(flow.nodes.length).fill(undefined)
  const routes = new Array<Route | undefined>(flow.edges.length).fill(undefined)
  for (const [index, block] of blocks.entries()) {
    const drawing = at(drawings, index)
    const entry = at(drawing.places, block.nodes.indexOf(block.entry))
    const known = places[block.entry] ?? { x: 0, y: 0 }
    const by = { x: known.x - entry.x, y: known.y - entry.y }
    for (const [place, node] of block.nodes.entries()) places[node] = moved(at(drawing.places, place), by)
    for (const [place, edge] of block.edges.entries()) routes[edge] = moveRoute(at(drawing.routes, place), by)
  }
  return { places, routes }
}

function moved({ x, y }: Point, by: Point): Point {
  return { x: x + by.x, y: y + by.y }
}
