// A transition as it is drawn: only plain values, so that equal drawings are recognised.
import type { GraphEdge, Route } from '../../../core/graph/Graph'
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
}

/** Length of the arrow in px. */
export const ARROW = 8

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
  return { edge, path, corners: points.length, tip: { ...end, turn }, pill: label, text: label ? labelText(edge) : '' }
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
