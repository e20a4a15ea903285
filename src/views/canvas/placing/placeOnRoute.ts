// Where on an edge its insertion point stands: in the middle of a piece, away from the pill and from other points.
import type { Point, Route } from '../../../core/graph/Graph'

/** Distance at which two points no longer get in each other's way, in px. */
const CLEAR = 30

export function placeOnRoute({ points, label }: Route, taken: readonly Point[]): Point {
  let best: { at: Point; score: number } | null = null
  for (let index = 1; index < points.length; index += 1) {
    const from = points[index - 1]
    const to = points[index]
    if (!from || !to) continue
    const length = Math.abs(from.x - to.x) + Math.abs(from.y - to.y)
    for (const share of length > 90 ? [0.5, 0.25, 0.75] : [0.5]) {
      const at = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
      const score = Math.min(length, 60) + clearance(at, taken) + (label ? Math.min(CLEAR, gapTo(label, at)) : CLEAR)
      if (!best || score > best.score + 0.5) best = { at, score }
    }
  }
  return best?.at ?? points[0] ?? { x: 0, y: 0 }
}

/** Counts double: a point on top of another cannot be hit. */
function clearance(at: Point, taken: readonly Point[]): number {
  let least = CLEAR
  for (const other of taken) {
    if (Math.abs(at.x - other.x) < CLEAR) least = Math.min(least, Math.hypot(at.x - other.x, at.y - other.y))
  }
  return 4 * least
}

function gapTo(box: { x: number; y: number; width: number; height: number }, at: Point): number {
  const dx = Math.max(box.x - at.x, 0, at.x - box.x - box.width)
  const dy = Math.max(box.y - at.y, 0, at.y - box.y - box.height)
  return Math.hypot(dx, dy)
}
