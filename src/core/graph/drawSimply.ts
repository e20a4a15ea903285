// Our own drawing of a flow, without ELK: at once, for any graph. Rows of nodes, channels between them for the lines,
// lanes at the right for loops. Stands in until ELK has answered, and where ELK would take too long.
import { at } from './at'
import type { Drawing, Flow } from './Flow'
import type { Point, Route } from './Graph'
import { LABEL_HEIGHT } from './labelText'
import { laneColumns } from './laneColumns'
import { exitX, placeColumns } from './placeColumns'
import { type Sketch, sketchLayers } from './sketchLayers'
import { TrackPlan } from './TrackPlan'
import { withoutStraightCorners } from './withoutStraightCorners'

/** As in ELK's drawing, which takes this one's place. */
const CHANNEL = 56
const TRACK_MARGIN = 20
const TRACK_APART = 10
/** As good as the right end of the drawing, before that is known. */
const FAR_RIGHT = 1e9
/** Share of a node's first 60 px at which lane edges leave and enter its right side. */
const OUT_AT = 1 / 3
const IN_AT = 2 / 3

/** Where everything lies that the routes are made of. */
interface Plan {
  readonly flow: Flow
  readonly sketch: Sketch
  /** Edges of `sketch.lanes` that leave, or enter, at the right side of their node. */
  readonly outSide: ReadonlySet<number>
  readonly inSide: ReadonlySet<number>
  readonly tracks: TrackPlan
  /** The row above each row that has any items; -1 above the first. */
  readonly previous: readonly number[]
}

/** A drawing without faults of geometry; crossings and detours are not looked at. */
export function drawSimply(flow: Flow): Drawing {
  const sketch = sketchLayers(flow)
  const rows = placeColumns(flow, sketch)
  const plan = planTracks(flow, sketch, rows)
  const { tops, bottoms } = stackRows(plan, rows)
  const places = flow.nodes.map(({ width }, node): Point => {
    const { x, row } = at(sketch.items, node)
    return { x: x - width / 2, y: at(tops, row) }
  })
  const trackY = (row: number, key: string) =>
    (row < 0 ? -TRACK_MARGIN - TRACK_APART * (plan.tracks.countOf(-1) - 1) : at(bottoms, row) + TRACK_MARGIN) +
    TRACK_APART * plan.tracks.trackOf(row, key)
  const routes = flow.edges.map((_, edge): Route => {
    const points = sketch.lanes.has(edge) ? [] : chainPoints(plan, places, tops, trackY, edge)
    return { points, label: pillOf(plan, tops, edge) }
  })
  const ends = (edge: number) => laneEnds(plan, places, tops, trackY, edge)
  for (const [edge, points] of laneColumns(flow, sketch, places, routes, ends))
    routes[edge] = { ...at(routes, edge), points }
  return { places, routes: routes.map(({ points, label }) => ({ points: withoutStraightCorners(points), label })) }
}

function planTracks(flow: Flow, sketch: Sketch, rows: readonly (readonly number[])[]): Plan {
  const tracks = new TrackPlan()
  const { outSide, inSide } = freeSides(flow, sketch, rows)
  const previous = rows.map((_, row) => rows.findLastIndex((items, index) => index < row && items.length > 0))
  const plan: Plan = { flow, sketch, outSide, inSide, tracks, previous }
  for (const [edge, chain] of sketch.chains.entries()) {
    for (const [place, upper] of chain.slice(0, -1).entries()) {
      const lower = at(chain, place + 1)
      const from = exitX(flow, sketch, upper, edge)
      if (from !== at(sketch.items, lower).x)
        tracks.add(at(sketch.items, upper).row, trackKey(plan, lower, edge), from, at(sketch.items, lower).x)
    }
    if (!sketch.lanes.has(edge)) continue
    const last = chain.at(-1) ?? 0
    const { to } = at(flow.edges, edge)
    if (!outSide.has(edge))
      tracks.add(at(sketch.items, last).row, `lane ${edge}`, exitX(flow, sketch, last, edge), FAR_RIGHT)
    const { row, x } = at(sketch.items, to)
    if (!inSide.has(edge)) tracks.add(at(previous, row), `node ${to}`, x, FAR_RIGHT)
  }
  return plan
}

/** Lines to one node share a track. */
function trackKey({ sketch }: Plan, lower: number, edge: number): string {
  return at(sketch.items, lower).node < 0 ? `edge ${edge}` : `node ${lower}`
}

/** A right side is free when nothing else lies at the right in the node's row; one edge only may leave there. */
function freeSides(flow: Flow, sketch: Sketch, rows: readonly (readonly number[])[]) {
  const outSide = new Set<number>()
  const inSide = new Set<number>()
  for (const row of rows) {
    const last = row.at(-1)
    if (last === undefined || at(sketch.items, last).node < 0) continue
    const leaving = at(flow.outs, last).filter((edge) => sketch.lanes.has(edge))
    const first = leaving.find((edge) => (sketch.chains[edge]?.length ?? 0) === 1)
    if (first !== undefined) outSide.add(first)
    for (const edge of at(flow.ins, last)) if (sketch.lanes.has(edge)) inSide.add(edge)
  }
  return { outSide, inSide }
}

function stackRows({ sketch, tracks }: Plan, rows: readonly (readonly number[])[]) {
  const tops: number[] = []
  const bottoms: number[] = []
  let y = 0
  for (const [row, items] of rows.entries()) {
    tops.push(y)
    y += items.reduce((most, item) => Math.max(most, at(sketch.items, item).height), 0)
    bottoms.push(y)
    if (items.length === 0) continue
    const room = 2 * TRACK_MARGIN + TRACK_APART * Math.max(0, tracks.countOf(row) - 1)
    y += Math.max(CHANNEL, room)
  }
  return { tops, bottoms }
}

function pillOf({ flow, sketch }: Plan, tops: readonly number[], edge: number): Route['label'] {
  const width = at(flow.edges, edge).labelWidth
  const pill = at(sketch.chains, edge)[1]
  if (width === 0 || pill === undefined) return null
  const { x, row } = at(sketch.items, pill)
  return { x: x - width / 2, y: at(tops, row), width, height: LABEL_HEIGHT }
}

function sidePoint({ flow }: Plan, places: readonly Point[], node: number, share: number): Point {
  const { width, height } = at(flow.nodes, node)
  const { x, y } = at(places, node)
  return { x: x + width, y: y + Math.round(Math.min(height, 60) * share) }
}

type TrackY = (row: number, key: string) => number

function chainPoints(
  plan: Plan,
  places: readonly Point[],
  tops: readonly number[],
  trackY: TrackY,
  edge: number,
): Point[] {
  const { flow, sketch } = plan
  const chain = at(sketch.chains, edge)
  const points: Point[] = []
  for (const [place, upper] of chain.slice(0, -1).entries()) {
    const lower = at(chain, place + 1)
    const { row, node } = at(sketch.items, upper)
    const x = exitX(flow, sketch, upper, edge)
    const to = at(sketch.items, lower)
    if (node >= 0) points.push({ x, y: at(places, node).y + at(flow.nodes, node).height })
    const y = trackY(row, trackKey(plan, lower, edge))
    if (x !== to.x) points.push({ x, y }, { x: to.x, y })
    points.push({ x: to.x, y: at(tops, to.row) })
  }
  return points
}

/** The two ends of a lane's edge, up to where the lane begins and from where it ends. */
function laneEnds(plan: Plan, places: readonly Point[], tops: readonly number[], trackY: TrackY, edge: number) {
  const { flow, sketch } = plan
  const { from, to } = at(flow.edges, edge)
  const target = at(sketch.items, to)
  const entryY = trackY(at(plan.previous, target.row), `node ${to}`)
  const end = plan.inSide.has(edge)
    ? [sidePoint(plan, places, to, IN_AT)]
    : [
        { x: target.x, y: entryY },
        { x: target.x, y: at(tops, target.row) },
      ]
  if (plan.outSide.has(edge)) return { begin: [sidePoint(plan, places, from, OUT_AT)], end }
  const last = at(sketch.chains, edge).at(-1) ?? from
  const { row, x } = at(sketch.items, last)
  const exit = { x: exitX(flow, sketch, from, edge), y: at(places, from).y + at(flow.nodes, from).height }
  const down =
    last === from ? [exit] : [...chainPoints(plan, places, tops, trackY, edge), { x, y: at(tops, row) + LABEL_HEIGHT }]
  return {
    begin: [...(last === from ? [] : [exit]), ...down, { x: down.at(-1)?.x ?? x, y: trackY(row, `lane ${edge}`) }],
    end,
  }
}
