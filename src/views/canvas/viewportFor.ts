// The viewport that shows what one wants to see.
import type { Viewport } from '@xyflow/react'
import type { Box } from '../../core/graph/Graph'

export interface Size {
  readonly width: number
  readonly height: number
}

export const MIN_ZOOM = 0.1
export const MAX_ZOOM = 2

/** All of `box` in the middle, a tenth of the room left free, never above 100 %; what is too high for that, its top. */
export function viewportAround(box: Box, { width, height }: Size, most = 1): Viewport {
  const fitting = Math.min((width * 0.9) / Math.max(1, box.width), (height * 0.9) / Math.max(1, box.height))
  const zoom = Math.max(MIN_ZOOM, Math.min(most, fitting))
  const isTooHigh = box.height * zoom > height
  return {
    x: width / 2 - (box.x + box.width / 2) * zoom,
    y: isTooHigh ? height * 0.05 - box.y * zoom : height / 2 - (box.y + box.height / 2) * zoom,
    zoom,
  }
}

/** The viewport moved as little as needed to have `box` in it, with a margin; the same one when it is in view. */
export function viewportRevealing(box: Box, present: Viewport, size: Size, margin = 48): Viewport {
  const zoom = Math.max(present.zoom, 0.5)
  const start: Viewport = zoom === present.zoom ? present : { ...viewportAround(box, size, zoom), zoom }
  const dx = shiftInto(start.x + box.x * zoom, box.width * zoom, size.width, margin)
  const dy = shiftInto(start.y + box.y * zoom, box.height * zoom, size.height, margin)
  if (dx === 0 && dy === 0 && start === present) return present
  return { x: start.x + dx, y: start.y + dy, zoom }
}

/** How far a stretch must move to lie between the margins; a stretch that does not fit shows its beginning. */
function shiftInto(from: number, length: number, room: number, margin: number): number {
  if (length > room - 2 * margin) return from >= 0 && from <= room - margin ? 0 : margin - from
  if (from < margin) return margin - from
  const over = from + length - (room - margin)
  return over > 0 ? -over : 0
}

/** As `viewportRevealing`, but never zoomed: what does not fit shows its beginning. */
export function viewportFollowing(box: Box, present: Viewport, size: Size, margin = 48): Viewport {
  const { zoom } = present
  const dx = shiftInto(present.x + box.x * zoom, box.width * zoom, size.width, margin)
  const dy = shiftInto(present.y + box.y * zoom, box.height * zoom, size.height, margin)
  return dx === 0 && dy === 0 ? present : { x: present.x + dx, y: present.y + dy, zoom }
}

/** What was in the middle of a room of one size, in the middle of a room of another. */
export function viewportResized(present: Viewport, from: Size, to: Size): Viewport {
  return {
    x: present.x + (to.width - from.width) / 2,
    y: present.y + (to.height - from.height) / 2,
    zoom: present.zoom,
  }
}

/** Zoomed by a factor around the middle. */
export function viewportZoomed(present: Viewport, to: number, { width, height }: Size): Viewport {
  const zoom = Math.max(MIN_ZOOM, Math.min(MAX_ZOOM, to))
  const ratio = zoom / present.zoom
  return { x: width / 2 - (width / 2 - present.x) * ratio, y: height / 2 - (height / 2 - present.y) * ratio, zoom }
}
