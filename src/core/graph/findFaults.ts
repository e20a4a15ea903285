// Finds what is wrong with a drawing by its geometry alone: lines through boxes, pills on things, boxes on each other.
import { at } from './at'
import type { Drawing, Flow } from './Flow'
import type { Box, Point, Route } from './Graph'
import { segmentsOf } from './segmentsOf'

export type FaultKind =
  /** Two boxes share some area. */
  | 'overlap'
  /** A line within 8 px of a box it does not belong to, or through it. */
  | 'edge-near-node'
  /** A line through a box it begins or ends at. */
  | 'edge-in-own-node'
  | 'label-on-node'
  | 'label-on-line'
  | 'label-on-label'
  /** A segment that is neither horizontal nor vertical. */
  | 'not-axis-parallel'
  /** An end that does not lie on the border of its box. */
  | 'loose-end'

/** A fault, with the indices of the boxes and routes it lies between. */
export interface DrawingFault {
  readonly kind: FaultKind
  readonly nodes: readonly number[]
  readonly routes: readonly number[]
}

export interface EndedRoute extends Route {
  /** Indices of the boxes it leads from and to. */
  readonly from: number
  readonly to: number
}

/** Least distance in px between a line and a box it does not belong to. */
const CLEARANCE = 8
const TOLERANCE = 0.01

/** All faults of a drawing; empty for a good one. */
export function findFaults(boxes: readonly Box[], routes: readonly EndedRoute[]): readonly DrawingFault[] {
  const faults: DrawingFault[] = []
  const add = (kind: FaultKind, nodes: readonly number[], involved: readonly number[]) =>
    faults.push({ kind, nodes, routes: involved })
  const nodes = new Grid()
  for (const [index, box] of boxes.entries()) {
    for (const other of nodes.near(box)) if (overlaps(box, at(boxes, other))) add('overlap', [index, other], [])
    nodes.put(box, index)
  }
  const labels = new Grid()
  for (const [index, route] of routes.entries()) {
    for (const kind of ownFaults(boxes, route)) add(kind, [], [index])
    for (const segment of segmentsOf(route.points)) {
      const room = grow(segment, CLEARANCE)
      for (const node of nodes.near(room)) {
        if (node !== route.from && node !== route.to && overlaps(room, at(boxes, node)))
          add('edge-near-node', [node], [index])
      }
    }
    if (!route.label) continue
    for (const node of nodes.near(route.label))
      if (overlaps(route.label, at(boxes, node))) add('label-on-node', [node], [index])
    for (const other of labels.near(route.label)) {
      const label = at(routes, other).label
      if (label && overlaps(route.label, label)) add('label-on-label', [], [index, other])
    }
    labels.put(route.label, index)
  }
  for (const [index, route] of routes.entries()) {
    for (const segment of segmentsOf(route.points)) {
      for (const other of labels.near(segment)) {
        const label = at(routes, other).label
        if (other !== index && label && overlaps(segment, label)) add('label-on-line', [], [other, index])
      }
    }
  }
  return faults
}

/** All faults of a drawing of a flow. */
export function faultsOf(flow: Flow, drawing: Drawing): readonly DrawingFault[] {
  const boxes = flow.nodes.map(({ width, height }, index) => ({ ...at(drawing.places, index), width, height }))
  const routes = flow.edges.map(({ from, to }, index) => ({ ...at(drawing.routes, index), from, to }))
  return findFaults(boxes, routes)
}

function ownFaults(boxes: readonly Box[], route: EndedRoute): FaultKind[] {
  const found: FaultKind[] = []
  const from = at(boxes, route.from)
  const to = at(boxes, route.to)
  const { points } = route
  const isStraight = points
    .slice(1)
    .every((point, index) => point.x === at(points, index).x || point.y === at(points, index).y)
  if (!isStraight) found.push('not-axis-parallel')
  const first = points[0]
  const last = points.at(-1)
  if (!first || !last || points.length < 2 || !isOnBorder(first, from) || !isOnBorder(last, to)) found.push('loose-end')
  if (segmentsOf(points).some((segment) => [from, to].some((box) => overlaps(segment, box))))
    found.push('edge-in-own-node')
  return found
}

function isOnBorder({ x, y }: Point, box: Box): boolean {
  const left = x - box.x
  const top = y - box.y
  if (left < -1 || top < -1 || left > box.width + 1 || top > box.height + 1) return false
  return [left, top, box.width - left, box.height - top].some((distance) => Math.abs(distance) <= 1)
}

function grow(box: Box, by: number): Box {
  return { x: box.x - by, y: box.y - by, width: box.width + 2 * by, height: box.height + 2 * by }
}

/** True when they share more than a border; a segment counts as a box without width or height. */
export function overlaps(a: Box, b: Box): boolean {
  return (
    a.x < b.x + b.width - TOLERANCE &&
    a.x + a.width > b.x + TOLERANCE &&
    a.y < b.y + b.height - TOLERANCE &&
    a.y + a.height > b.y + TOLERANCE
  )
}

const CELL = 320

/** Boxes by the squares of the canvas they touch, to find neighbours without looking at everything. */
class Grid {
  private readonly cells = new Map<number, number[]>()

  put(box: Box, index: number): void {
    for (const key of cellsOf(box)) {
      const cell = this.cells.get(key)
      if (cell) cell.push(index)
      else this.cells.set(key, [index])
    }
  }

  near(box: Box): ReadonlySet<number> {
    const found = new Set<number>()
    for (const key of cellsOf(box)) for (const index of this.cells.get(key) ?? []) found.add(index)
    return found
  }
}

function* cellsOf(box: Box): Generator<number> {
  const right = Math.floor((box.x + box.width) / CELL)
  const bottom = Math.floor((box.y + box.height) / CELL)
  for (let column = Math.floor(box.x / CELL); column <= right; column++) {
    for (let row = Math.floor(box.y / CELL); row <= bottom; row++) yield column * 1e6 + row
  }
}
