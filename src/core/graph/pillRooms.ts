// How far each pill could grow without touching anything else: what a drawing seen from far away has for larger words.
import type { Box, EdgeId, GraphScope, Layout } from './Graph'
import { segmentsOf } from './segmentsOf'

/** What stays free between a grown pill and anything else, in px. */
const GAP = 4

/**
 * The room around the pill of each edge of a scope that has one: the box in which a pill of at most `most` px may stand in
 * its place. Rooms touch no node, no line of another edge and no other room, and
 * stay in the container of their scope; where the pill itself does not, its room is the pill.
 */
export function pillRooms(
  scope: GraphScope,
  layout: Layout,
  most: Pick<Box, 'width' | 'height'>,
): ReadonlyMap<EdgeId, Box> {
  const nodes = scope.nodes.flatMap((id) => layout.boxes.get(id) ?? [])
  const pills: { readonly id: EdgeId; readonly box: Box }[] = []
  const lines: { readonly id: EdgeId; readonly box: Box }[] = []
  for (const id of scope.edges) {
    const route = layout.routes.get(id)
    if (!route) continue
    if (route.label) pills.push({ id, box: route.label })
    for (const segment of segmentsOf(route.points)) lines.push({ id, box: segment })
  }
  const rooms = new Map<EdgeId, Box>()
  for (const { id, box } of pills) {
    const others = [...nodes, ...lines.filter((line) => line.id !== id).map((line) => line.box)]
    const neighbours = pills.filter((pill) => pill.id !== id).map((pill) => pill.box)
    rooms.set(id, within(layout.boxes.get(scope.owner ?? ''), box, roomOf(box, others, neighbours, most)))
  }
  return rooms
}

/** Upwards and downwards first, then to the sides at that height. Two pills share what lies between them. */
function roomOf(pill: Box, others: readonly Box[], pills: readonly Box[], most: Pick<Box, 'width' | 'height'>): Box {
  const wanted = { x: Math.max(0, (most.width - pill.width) / 2), y: Math.max(0, (most.height - pill.height) / 2) }
  let up = wanted.y
  const growing = [...others.map((box) => ({ box, share: 1 })), ...pills.map((box) => ({ box, share: 0.5 }))]
  for (const { box, share } of growing) {
    if (gapBetween(pill.x, pill.width, box.x, box.width) <= 0) {
      up = Math.min(up, (gapBetween(pill.y, pill.height, box.y, box.height) - GAP) * share)
    }
  }
  up = Math.max(0, up)
  // To either side as far as a pill of the full width may reach that still covers the middle of this one.
  const reach = { left: 2 * wanted.x, right: 2 * wanted.x }
  for (const { box, share } of growing) {
    // The neighbour grows up and down as well.
    const taller = share < 1 ? wanted.y : 0
    if (gapBetween(pill.y, pill.height, box.y, box.height) > up + taller + GAP) continue
    const side = box.x + box.width / 2 < pill.x + pill.width / 2 ? 'left' : 'right'
    reach[side] = Math.min(reach[side], (gapBetween(pill.x, pill.width, box.x, box.width) - GAP) * share)
  }
  const left = Math.max(0, reach.left)
  const right = Math.max(0, reach.right)
  return { x: pill.x - left, y: pill.y - up, width: pill.width + left + right, height: pill.height + 2 * up }
}

/** The part of a room that lies in the container, never less than the pill. */
function within(container: Box | undefined, pill: Box, room: Box): Box {
  if (!container) return room
  const left = Math.min(pill.x, Math.max(room.x, container.x + GAP))
  const right = Math.max(pill.x + pill.width, Math.min(room.x + room.width, container.x + container.width - GAP))
  return { ...room, x: left, width: right - left }
}

/** Between two stretches; below zero where they overlap. */
function gapBetween(at: number, length: number, from: number, size: number): number {
  return Math.max(from - (at + length), at - (from + size))
}
