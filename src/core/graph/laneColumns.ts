// Vertical lanes at the right of a simple drawing: short ones inside, the edges to one target on a common lane.
import { at } from './at'
import type { Flow } from './Flow'
import type { Point, Route } from './Graph'
import type { Sketch } from './sketchLayers'

const LANE_MARGIN = 24
const LANE_APART = 16

interface Ends {
  readonly begin: readonly Point[]
  readonly end: readonly Point[]
}

interface Lane {
  readonly edges: number[]
  top: number
  bottom: number
}

/** The whole route of every lane's edge, given how it leaves its node and how it enters the other. */
export function laneColumns(
  flow: Flow,
  sketch: Sketch,
  places: readonly Point[],
  routes: readonly Route[],
  endsOf: (edge: number) => Ends,
): ReadonlyMap<number, readonly Point[]> {
  const margin = rightmost(flow, sketch, places, routes) + LANE_MARGIN
  const ends = new Map([...sketch.lanes].map((edge) => [edge, endsOf(edge)]))
  const found = new Map<number, readonly Point[]>()
  const columns: Lane[][] = []
  for (const lane of lanesByTarget(flow, ends)) {
    const free = columns.findIndex((column) =>
      column.every(({ top, bottom }) => bottom < lane.top - 8 || top > lane.bottom + 8),
    )
    const column = free < 0 ? columns.length : free
    columns[column] = [...(columns[column] ?? []), lane]
    const x = margin + LANE_APART * column
    for (const edge of lane.edges) {
      const { begin, end } = ends.get(edge) ?? { begin: [], end: [] }
      const from = begin.at(-1)
      const to = end[0]
      if (from && to) found.set(edge, [...begin, { x, y: from.y }, { x, y: to.y }, ...end])
    }
  }
  return found
}

/** The shortest first. */
function lanesByTarget(flow: Flow, ends: ReadonlyMap<number, Ends>): readonly Lane[] {
  const lanes = new Map<number, Lane>()
  for (const [edge, { begin, end }] of ends) {
    const ys = [begin.at(-1)?.y ?? 0, end[0]?.y ?? 0]
    const { to } = at(flow.edges, edge)
    const lane = lanes.get(to) ?? { edges: [], top: Math.min(...ys), bottom: Math.max(...ys) }
    lane.edges.push(edge)
    lane.top = Math.min(lane.top, ...ys)
    lane.bottom = Math.max(lane.bottom, ...ys)
    lanes.set(to, lane)
  }
  return [...lanes.values()].sort((a, b) => a.bottom - a.top - (b.bottom - b.top) || a.top - b.top)
}

function rightmost(flow: Flow, sketch: Sketch, places: readonly Point[], routes: readonly Route[]): number {
  let right = Number.NEGATIVE_INFINITY
  for (const [node, { width }] of flow.nodes.entries()) right = Math.max(right, at(places, node).x + width)
  for (const { x, width } of sketch.items) right = Math.max(right, x + width / 2)
  for (const { label, points } of routes) {
    if (label) right = Math.max(right, label.x + label.width)
    for (const { x } of points) right = Math.max(right, x)
  }
  return Math.ceil(right)
}
