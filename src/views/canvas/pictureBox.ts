// Where the parts of a picture are, in the coordinates of React Flow.
import type { Box, NodeId } from '../../core/graph/Graph'
import type { Picture } from './usePicture'

/** Of a container one wants to see the head. */
const HEAD = 160

/** Null when the picture does not have the node. */
export function nodeBox(picture: Picture | null, id: NodeId): Box | null {
  const box = picture?.layout.boxes.get(id)
  if (!picture || !box) return null
  const { graph, origin } = picture
  const isContainer = graph.nodes.get(id)?.kind === 'container'
  return { ...box, x: box.x + origin.x, y: box.y + origin.y, height: isContainer ? HEAD : box.height }
}

/** All of the picture. */
export function wholeBox({ origin, layout: { width, height } }: Picture): Box {
  return { ...origin, width, height }
}

/** The box around all of `boxes`, of which there is at least one. */
export function unite(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x))
  const y = Math.min(...boxes.map((box) => box.y))
  const right = Math.max(...boxes.map((box) => box.x + box.width))
  const bottom = Math.max(...boxes.map((box) => box.y + box.height))
  return { x, y, width: right - x, height: bottom - y }
}
