// A route as the `d` of an SVG path, its corners rounded.
import { at } from './at'
import type { Point } from './Graph'

/** Radius of an edge's corners, in px; less where a piece is too short for it. */
export const CORNER_RADIUS = 8

/** The path through `points`; empty for fewer than two. */
export function roundedPath(points: readonly Point[]): string {
  const first = points[0]
  const last = points.at(-1)
  if (!first || !last || points.length < 2) return ''
  const corners = points.slice(1, -1).map((corner, index) => rounded(at(points, index), corner, at(points, index + 2)))
  return [`M${first.x} ${first.y}`, ...corners, `L${last.x} ${last.y}`].join('')
}

function rounded(before: Point, corner: Point, after: Point): string {
  const radius = Math.min(CORNER_RADIUS, lengthOf(before, corner) / 2, lengthOf(corner, after) / 2)
  const start = towards(corner, before, radius)
  const end = towards(corner, after, radius)
  return `L${start.x} ${start.y}Q${corner.x} ${corner.y} ${end.x} ${end.y}`
}

function lengthOf(a: Point, b: Point): number {
  return Math.abs(a.x - b.x) + Math.abs(a.y - b.y)
}

function towards(from: Point, to: Point, distance: number): Point {
  return { x: from.x + Math.sign(to.x - from.x) * distance, y: from.y + Math.sign(to.y - from.y) * distance }
}
