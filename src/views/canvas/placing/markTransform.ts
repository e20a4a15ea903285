// Puts a mark over its point.
import type { Point } from '../../../core/graph/Graph'
import type { MarkedPoint } from './MarkedPoint'

/** The CSS transform that puts a mark of 24 px over its point, `scale` times as large. */
export function markTransform({ at }: MarkedPoint, origin: Point, scale: number): string {
  return `translate(${at.x + origin.x - 12}px, ${at.y + origin.y - 12}px) scale(${scale})`
}
