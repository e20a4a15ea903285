// Draws a flow with its far edges lifted onto lanes at the right of the main column.
import { at } from './at'
import { type LiftedGroup, withWaysBack } from './chooseLifted'
import { cutBlocks, largestBlock, reachOf } from './cutBlocks'
import { type Drawer, drawBlock } from './drawBlock'
import { drawInBlocks } from './drawInBlocks'
import { type Drawing, isComplete } from './Flow'
import { type DrawingFault, faultsOf } from './findFaults'
import { placePorts } from './placePorts'
import { routeLifted } from './routeLifted'
import { cutSides, sideBlock } from './sideBlocks'

/** Lifting must bring the largest block down to this share. */
const WORTH_LIFTING = 0.6

/**
 * Null when no lifting is worth it or works out. Groups that find no way, or spoil the drawing, are taken back.
 * `largest`: the nodes of the largest block without lifting.
 */
export function drawWithLanes(drawer: Drawer, chosen: readonly LiftedGroup[], largest: number): Drawing | null {
  const { flow } = drawer
  let groups = chosen
  while (groups.length > 0) {
    const all = withWaysBack(flow, groups)
    const lifted = new Set(all.flatMap((group) => group.edges))
    const sides = cutSides(flow, reachOf(flow, lifted), all)
    if (!sides || largestBlock(cutBlocks(flow, new Set(), lifted)) > largest * WORTH_LIFTING) return null
    const entries = new Set(sides.map((side) => side.entry))
    const ports = placePorts(flow, lifted, new Set([...lifted].filter((edge) => entries.has(at(flow.edges, edge).to))))
    const drawing = drawInBlocks(drawer, ports, lifted)
    const drawn = sides.map((side) => drawBlock(drawer, side, ports))
    if (!drawing || !drawn.every((side) => side !== null)) return null
    const placed = new Map(sides.map((side, index) => [side.entry, sideBlock(flow, side, at(drawn, index))]))
    const blocked = routeLifted(flow, ports, drawing, all, placed)
    const bad = blocked.length > 0 || !isComplete(drawing) ? blocked : spoiling(all, faultsOf(flow, drawing))
    if (bad.length === 0) return isComplete(drawing) ? drawing : null
    const left = groups.filter(
      (group) => !bad.some(({ target, edges }) => target === group.target && edges.includes(at(group.edges, 0))),
    )
    groups = left.length < groups.length ? left : []
  }
  return null
}

/** The groups with an edge in some fault. */
function spoiling(groups: readonly LiftedGroup[], faults: readonly DrawingFault[]): readonly LiftedGroup[] {
  const edges = new Set(faults.flatMap((fault) => fault.routes))
  return groups.filter((group) => group.edges.some((edge) => edges.has(edge)))
}
