// The pills of a drawing seen from far away: larger words, as far as there is room for them.
import { fitText } from '../../../core/graph/fitText'
import type { Box, EdgeId, Graph, Layout } from '../../../core/graph/Graph'
import { LABEL_FONT_SIZE, LABEL_HEIGHT, labelText } from '../../../core/graph/labelText'
import { pillRooms } from '../../../core/graph/pillRooms'
import { textWidth } from '../../../core/graph/textWidth'

export interface FarPill {
  /** In the layout's coordinates; over the middle of the pill it stands for. */
  readonly box: Box
  /** From that pill's left and upper side to its own. */
  readonly dx: number
  readonly dy: number
  readonly text: string
  /** Font size in px. */
  readonly size: number
}

/** Words twice as large at most; rather cut than less than half as large again. */
const MOST = 2
const LEAST = 1.5
const PADDING = 12
const MOST_WIDTH = 380
const MOST_ROOM = { width: MOST_WIDTH, height: LABEL_HEIGHT * MOST - 2 }

/** The rooms of a layout, which stays the same while names change. */
const known = new WeakMap<Layout, ReadonlyMap<EdgeId, Box>>()

/** By edge, for every edge with a pill. */
export function farPills(graph: Graph, layout: Layout): ReadonlyMap<EdgeId, FarPill> {
  const rooms = roomsOf(graph, layout)
  const pills = new Map<EdgeId, FarPill>()
  for (const [id, room] of rooms) {
    const edge = graph.edges.get(id)
    const pill = layout.routes.get(id)?.label
    if (edge && pill) pills.set(id, fill(room, pill, labelText(edge)))
  }
  return pills
}

function roomsOf(graph: Graph, layout: Layout): ReadonlyMap<EdgeId, Box> {
  let rooms = known.get(layout)
  if (!rooms) {
    rooms = new Map([...graph.scopes.values()].flatMap((scope) => [...pillRooms(scope, layout, MOST_ROOM)]))
    known.set(layout, rooms)
  }
  return rooms
}

function fill(room: Box, pill: Box, text: string): FarPill {
  const most = Math.min(MOST_WIDTH, room.width)
  const scale = Math.min(MOST, Math.max(LEAST, (most - 2 * PADDING) / textWidth(text, LABEL_FONT_SIZE)))
  const size = Math.min(LABEL_FONT_SIZE * scale, room.height - 4)
  const fitting = fitText(text, most - 2 * PADDING, size)
  const width = Math.min(most, textWidth(fitting, size) + 2 * PADDING)
  const middle = pill.x + pill.width / 2
  const x = Math.min(room.x + room.width - width, Math.max(room.x, middle - width / 2))
  return { box: { ...room, x, width }, dx: x - pill.x, dy: room.y - pill.y, text: fitting, size }
}
