// A transition as it is drawn: only plain values, so that equal drawings are recognised.
import type { GraphEdge, Point, Route } from '../../../core/graph/Graph'
import { labelText } from '../../../core/graph/labelText'
import { roundedPath } from '../../../core/graph/roundedPath'

export interface DrawnEdge {
  readonly edge: GraphEdge
  readonly path: string
  readonly corners: number
  /** Tip of the arrow, and the angle it points at in degrees clockwise from downwards. */
  readonly tip: { readonly x: number; readonly y: number; readonly turn: number }
  readonly pill: { readonly x: number; readonly y: number; readonly width: number; readonly height: number } | null
  readonly text: string
  /** Where the count of the run is centred; `isBeside` where it begins to the right of the line. */
  readonly count: { readonly x: number; readonly y: number; readonly isBeside: boolean }
  /** Nothing of it is drawn outside of this. */
  readonly area: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }
}

/** Length of the arrow in px. */
export const ARROW = 8
/** From a state or pill to the middle of the count under it, in px. */
const COUNT_GAP = 13

/** Null for a route without length. */
export function drawEdge(edge: GraphEdge, { points, label }: Route): DrawnEdge | null {
  const end = points.at(-1)
  const before = points.at(-2)
  if (!end || !before) return null
  const back = { x: Math.sign(before.x - end.x), y: Math.sign(before.y - end.y) }
  const path = roundedPath([
    ...points.slice(0, -1),
    { x: end.x + back.x * (ARROW - 1), y: end.y + back.y * (ARROW - 1) },
  ])
  const turn = back.y !== 0 ? (back.y < 0 ? 0 : 180) : back.x < 0 ? -90 : 90
  return {
    edge,
    path,
    corners: points.length,
    tip: { ...end, turn },
    pill: label,
    text: label ? labelText(edge) : '',
    count: countAt(points, label),
    area: areaOf(points, label),
  }
}

/** A pill is wider than its line, a count wider than both; more room than they need costs nothing. */
const ROOM = 60

function areaOf(points: Route['points'], pill: Route['label']): DrawnEdge['area'] {
  const xs = points.map(({ x }) => x)
  const ys = points.map(({ y }) => y)
  if (pill) {
    xs.push(pill.x, pill.x + pill.width)
    ys.push(pill.y, pill.y + pill.height)
  }
  return {
    left: Math.min(...xs) - ROOM,
    top: Math.min(...ys) - ROOM,
    right: Math.max(...xs) + ROOM,
    bottom: Math.max(...ys) + ROOM,
  }
}

/** Under its pill; else where it leaves its state, which it shares with no other line; a way back: on its longest straight. */
function countAt(points: Route['points'], pill: Route['label']): DrawnEdge['count'] {
  if (pill) return { x: pill.x + pill.width / 2, y: pill.y + pill.height + COUNT_GAP, isBeside: false }
  const [start, next] = points
  if (start && next && next.y > start.y) return { x: start.x + 6, y: start.y + COUNT_GAP, isBeside: true }
  const straights = points.slice(1).map((to, index) => ({ from: points[index] ?? to, to }))
  const { from, to } = straights.reduce((best, other) => (lengthOf(other) > lengthOf(best) ? other : best))
  return { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2, isBeside: false }
}

function lengthOf({ from, to }: { readonly from: Point; readonly to: Point }): number {
  return Math.abs(to.x - from.x) + Math.abs(to.y - from.y)
}

/** True when both look the same and stand for the same transition. */
export function isSameDrawing(a: DrawnEdge, b: DrawnEdge): boolean {
  return (
    a.path === b.path &&
    a.text === b.text &&
    a.edge.id === b.edge.id &&
    a.edge.kind === b.edge.kind &&
    a.edge.label === b.edge.label &&
    a.edge.to === b.edge.to &&
    a.pill?.x === b.pill?.x &&
    a.pill?.y === b.pill?.y
  )
}
