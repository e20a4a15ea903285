// A line as its straight pieces.
import { at } from './at'
import type { Box, Point } from './Graph'

/** The pieces between the points of a line, as boxes without width or without height. */
export function segmentsOf(points: readonly Point[]): Box[] {
  return points.slice(1).map((end, index) => {
    const start = at(points, index)
    const width = Math.abs(end.x - start.x)
    return { x: Math.min(start.x, end.x), y: Math.min(start.y, end.y), width, height: Math.abs(end.y - start.y) }
  })
}
