// The part of a large drawing whose lines are drawn: the view and some room around it, in steps, so that panning changes
// it only now and then.
import type { DrawnEdge } from './DrawnEdge'

export interface Area {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** React Flow's viewport: shift in px and zoom, and the room it has on the screen in px. */
export interface View {
  readonly transform: readonly [x: number, y: number, zoom: number]
  readonly width: number
  readonly height: number
}

const NOWHERE: Area = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }

/**
 * The view in the drawing's coordinates, extended to whole cells that are as large as the view or larger, and by a
 * quarter of a cell. A canvas without size has an empty area.
 */
export function nearView({ transform: [x, y, zoom], width, height }: View): Area {
  if (width === 0 || height === 0) return NOWHERE
  const cell = 2 ** Math.ceil(Math.log2(Math.max(width, height) / zoom))
  const before = (at: number) => (Math.floor(at / zoom / cell) - 0.25) * cell
  const behind = (at: number) => (Math.floor(at / zoom / cell) + 1.25) * cell
  return { left: before(-x), top: before(-y), right: behind(width - x), bottom: behind(height - y) }
}

export function isSameArea(a: Area, b: Area): boolean {
  return a.left === b.left && a.top === b.top && a.right === b.right && a.bottom === b.bottom
}

/** The lines of which something may be in the area. */
export function linesIn(edges: readonly DrawnEdge[], { left, top, right, bottom }: Area): readonly DrawnEdge[] {
  return edges.filter(
    ({ area }) => area.right >= left && area.left <= right && area.bottom >= top && area.top <= bottom,
  )
}
