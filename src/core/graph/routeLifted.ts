// Draws the lifted edges beside the finished main column: out at the right of the state, down or up a lane, and in at the
// right of the target, or from above into a side block that is placed for it.
import { at } from './at'
import type { LiftedGroup } from './chooseLifted'
import type { Flow, OpenDrawing } from './Flow'
import type { Box, Point } from './Graph'
import { LABEL_HEIGHT } from './labelText'
import { Occupied } from './Occupied'
import type { Ports } from './placePorts'
import type { SideBlock } from './sideBlocks'

const LANE_MARGIN = 24
const LANE_APART = 16
const ROW_CLEARANCE = 9
const BESIDE_PILL = 12
const BELOW_SOURCE = 56
const BESIDE_BLOCK = 40

interface Work {
  readonly flow: Flow
  readonly ports: Ports
  readonly drawing: OpenDrawing
  readonly occupied: Occupied
  readonly sides: ReadonlyMap<number, SideBlock>
}

/**
 * Adds the routes of all groups, and the side blocks, to the drawing. Answers the groups that found no free way; when
 * there are any, the drawing is incomplete.
 */
export function routeLifted(
  flow: Flow,
  ports: Ports,
  drawing: OpenDrawing,
  groups: readonly LiftedGroup[],
  sides: ReadonlyMap<number, SideBlock>,
): readonly LiftedGroup[] {
  const work: Work = { flow, ports, drawing, occupied: new Occupied(), sides }
  for (const node of flow.nodes.keys()) if (drawing.places[node]) work.occupied.addBox(boxOf(work, node))
  for (const route of drawing.routes) if (route) work.occupied.addRoute(route)
  let open = groups
  while (open.length > 0) {
    const ready = open.filter((group) => isReady(work, group)).sort((a, b) => heightOf(work, a) - heightOf(work, b))
    const blocked = ready.filter((group) => !routeGroup(work, group))
    if (blocked.length > 0 || ready.length === 0) return blocked.length > 0 ? blocked : open
    open = open.filter((group) => !ready.includes(group))
  }
  return []
}

/** Sources are placed, and the target is, or the group brings its side block. */
function isReady({ flow, drawing, sides }: Work, { target, edges }: LiftedGroup): boolean {
  const isTargetReady = drawing.places[target] !== undefined || sides.has(target)
  return isTargetReady && edges.every((edge) => drawing.places[at(flow.edges, edge).from] !== undefined)
}

function heightOf(work: Work, { target, edges }: LiftedGroup): number {
  const ys = edges.map((edge) => outPoint(work, edge).y)
  const place = work.drawing.places[target]
  if (place) ys.push(place.y)
  return Math.max(...ys) - Math.min(...ys)
}

function boxOf({ flow, drawing }: Work, node: number): Box {
  const { width, height } = at(flow.nodes, node)
  const { x, y } = drawing.places[node] ?? { x: 0, y: 0 }
  return { x, y, width, height }
}

function outPoint(work: Work, edge: number): Point {
  const { x, y } = boxOf(work, at(work.flow.edges, edge).from)
  const port = work.ports.out.get(edge) ?? { x: 0, y: 0 }
  return { x: x + port.x, y: y + port.y }
}

function routeGroup(work: Work, group: LiftedGroup): boolean {
  const pills = group.edges.map((edge) => pillFor(work, edge))
  const afterPills = Math.max(...group.edges.map((edge, index) => pillEnd(work, edge, pills[index] ?? null)))
  const side = work.drawing.places[group.target] ? undefined : work.sides.get(group.target)
  const lane = side ? placeSide(work, group, side, afterPills) : laneBeside(work, group, afterPills)
  if (!group.edges.every((edge) => isWayFree(work, edge, lane))) return false
  if (!side && !group.edges.every((edge) => isEntryFree(work, edge, lane))) return false
  for (const [index, edge] of group.edges.entries()) {
    work.drawing.routes[edge] = { points: pointsOf(work, edge, lane), label: pills[index] ?? null }
  }
  for (const edge of group.edges) {
    const route = work.drawing.routes[edge]
    if (route) work.occupied.addRoute(route)
  }
  return true
}

/** The pill stands behind the last thing in the row, so that no line runs under it. */
function pillFor(work: Work, edge: number): Box | null {
  const width = at(work.flow.edges, edge).labelWidth
  if (width === 0) return null
  const { x, y } = outPoint(work, edge)
  const behind = work.occupied.rightEnd(y - LABEL_HEIGHT, y + LABEL_HEIGHT)
  return { x: Math.round(Math.max(x, behind)) + BESIDE_PILL, y: y - LABEL_HEIGHT / 2, width, height: LABEL_HEIGHT }
}

function pillEnd(work: Work, edge: number, pill: Box | null): number {
  return pill ? pill.x + pill.width + BESIDE_PILL - LANE_MARGIN + 2 : outPoint(work, edge).x
}

function laneBeside(work: Work, group: LiftedGroup, afterPills: number): number {
  const ys = group.edges.flatMap((edge) => [outPoint(work, edge).y, inPoint(work, edge).y])
  const beside = work.occupied.rightEnd(Math.min(...ys) - LANE_APART, Math.max(...ys) + LANE_APART)
  return Math.round(Math.max(beside, afterPills)) + LANE_MARGIN
}

function inPoint(work: Work, edge: number): Point {
  const { x, y } = boxOf(work, at(work.flow.edges, edge).to)
  const port = work.ports.in.get(edge) ?? { x: 0, y: 0 }
  return { x: x + port.x, y: y + port.y }
}

/** Puts the side block below its last source, its entry under the lane; answers the lane. */
function placeSide(work: Work, group: LiftedGroup, side: SideBlock, afterPills: number): number {
  const ys = group.edges.map((edge) => outPoint(work, edge).y)
  const top = Math.max(...ys) + BELOW_SOURCE - side.entryY
  const besideLane = work.occupied.rightEnd(Math.min(...ys) - LANE_APART, top + side.entryY)
  const besideBlock =
    work.occupied.rightEnd(top - LANE_MARGIN, top + side.height + LANE_MARGIN) + BESIDE_BLOCK + side.entryX
  const lane = Math.round(Math.max(besideLane + LANE_MARGIN, afterPills + LANE_MARGIN, besideBlock))
  side.placeAt(work.drawing, { x: lane - side.entryX, y: top })
  for (const node of side.nodes) work.occupied.addBox(boxOf(work, node))
  for (const edge of side.edges) {
    const route = work.drawing.routes[edge]
    if (route) work.occupied.addRoute(route)
  }
  return lane
}

function isWayFree(work: Work, edge: number, lane: number): boolean {
  const { x, y } = outPoint(work, edge)
  return work.occupied.isFree(y, x + 1, lane, ROW_CLEARANCE)
}

function isEntryFree(work: Work, edge: number, lane: number): boolean {
  const { x, y } = inPoint(work, edge)
  return work.occupied.isFree(y, x + 1, lane, ROW_CLEARANCE)
}

function pointsOf(work: Work, edge: number, lane: number): Point[] {
  const out = outPoint(work, edge)
  const target = boxOf(work, at(work.flow.edges, edge).to)
  const isSideways = work.ports.in.has(edge)
  const end = isSideways ? inPoint(work, edge) : { x: lane, y: target.y }
  return [out, { x: lane, y: out.y }, ...(isSideways ? [{ x: lane, y: end.y }] : []), end]
}
