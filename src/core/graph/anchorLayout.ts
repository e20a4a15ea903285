// Keeps the node a person touched where it was on the screen when everything around it is laid out anew.
import type { Layout, NodeId, Point } from './Graph'

/**
 * What to add to the viewport's origin, in canvas coordinates, so that the touched node stays put. When it is in only
 * one of the layouts, the first node that is in both is held instead; no shift when there is none.
 */
export function anchorLayout(previous: Layout, next: Layout, touched: NodeId | null): Point {
  const held =
    touched !== null && previous.boxes.has(touched) && next.boxes.has(touched) ? touched : firstCommon(previous, next)
  const before = held === null ? undefined : previous.boxes.get(held)
  const after = held === null ? undefined : next.boxes.get(held)
  if (!before || !after) return { x: 0, y: 0 }
  return { x: before.x + before.width / 2 - (after.x + after.width / 2), y: before.y - after.y }
}

function firstCommon(previous: Layout, next: Layout): NodeId | null {
  for (const id of next.boxes.keys()) if (previous.boxes.has(id)) return id
  return null
}
