// A route at another place; routes are shared by the memo and never changed.
import type { Point, Route } from './Graph'

/** The route shifted by `by`. */
export function moveRoute({ points, label }: Route, by: Point): Route {
  return {
    points: points.map((point) => ({ x: point.x + by.x, y: point.y + by.y })),
    label: label && { ...label, x: label.x + by.x, y: label.y + by.y },
  }
}
