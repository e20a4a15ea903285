// The insertion point nearest to the pointer.
import type { Point } from '../../../core/graph/Graph'
import type { MarkedPoint } from './MarkedPoint'

/** How near the pointer must come for a point to draw what is placed to itself, in px of the screen. */
export const SNAP = 48

export interface Nearest {
  readonly mark: MarkedPoint
  /** In the layout's coordinates. */
  readonly distance: number
}

/** Null when there are no points. */
export function nearestPoint(points: readonly MarkedPoint[], to: Point): Nearest | null {
  let nearest: Nearest | null = null
  for (const mark of points) {
    const distance = Math.hypot(mark.at.x - to.x, mark.at.y - to.y)
    if (!nearest || distance < nearest.distance) nearest = { mark, distance }
  }
  return nearest
}
