// Tidies a line's points.
import type { Point } from './Graph'

/** Drops points that repeat the one before or lie on the line between their neighbours. */
export function withoutStraightCorners(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = []
  for (const point of points) {
    const last = kept.at(-1)
    const before = kept.at(-2)
    if (last && last.x === point.x && last.y === point.y) continue
    if (last && before && isBetween(before, last, point)) kept.pop()
    kept.push(point)
  }
  return kept
}

function isBetween(before: Point, point: Point, after: Point): boolean {
  return (before.x === point.x && point.x === after.x) || (before.y === point.y && point.y === after.y)
}
