// Where a small box stands beside what it belongs to: on the wished side, on the other where there is no room, always whole.

export type Side = 'top' | 'right' | 'bottom' | 'left'

export interface Rectangle {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

/** Between the two, and between the box and the edge of the window, in px. */
const GAP = 6
const EDGE = 8

const opposite = { top: 'bottom', right: 'left', bottom: 'top', left: 'right' } as const satisfies Record<Side, Side>

/** The box's left upper corner in the window, in px. A box larger than the window keeps its left and upper side. */
export function placeBeside(
  anchor: Rectangle,
  box: Size,
  room: Size,
  side: Side,
): { readonly left: number; readonly top: number } {
  const wished = standing(anchor, box, side)
  const other = standing(anchor, box, opposite[side])
  const along = side === 'top' || side === 'bottom' ? 'top' : 'left'
  const { left, top } = isInside(wished, box, room, along) || !isInside(other, box, room, along) ? wished : other
  return { left: within(left, box.width, room.width), top: within(top, box.height, room.height) }
}

function standing({ left, top, width, height }: Rectangle, box: Size, side: Side) {
  const middle = { left: left + (width - box.width) / 2, top: top + (height - box.height) / 2 }
  if (side === 'top') return { ...middle, top: top - GAP - box.height }
  if (side === 'bottom') return { ...middle, top: top + height + GAP }
  if (side === 'left') return { ...middle, left: left - GAP - box.width }
  return { ...middle, left: left + width + GAP }
}

function isInside(
  at: { readonly left: number; readonly top: number },
  box: Size,
  room: Size,
  along: 'left' | 'top',
): boolean {
  const end = along === 'top' ? at.top + box.height : at.left + box.width
  return at[along] >= EDGE && end <= (along === 'top' ? room.height : room.width) - EDGE
}

function within(at: number, length: number, room: number): number {
  return Math.round(Math.max(EDGE, Math.min(at, room - EDGE - length)))
}
