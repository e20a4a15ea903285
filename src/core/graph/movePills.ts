// Moves pills that ELK has put on a line or on another pill to a free place on their own line.
import { at } from './at'
import type { Block } from './cutBlocks'
import type { Drawing, Flow } from './Flow'
import { type EndedRoute, findFaults, overlaps } from './findFaults'
import type { Box, Route } from './Graph'
import { segmentsOf } from './segmentsOf'

const STEP = 12
const APART = 4

/** The block's drawing with such pills moved; a pill without a free place stays where it is. */
export function movePills(flow: Flow, block: Block, drawing: Drawing): Drawing {
  const local = new Map(block.nodes.map((node, index) => [node, index]))
  const boxes = block.nodes.map((node, index): Box => ({ ...at(flow.nodes, node), ...at(drawing.places, index) }))
  const routes = drawing.routes.map((route, index): EndedRoute => {
    const { from, to } = at(flow.edges, at(block.edges, index))
    return { ...route, from: local.get(from) ?? 0, to: local.get(to) ?? 0 }
  })
  const bad = findFaults(boxes, routes).filter(({ kind }) => kind === 'label-on-line' || kind === 'label-on-label')
  if (bad.length === 0) return drawing
  for (const { routes: involved } of bad) moveOne(boxes, routes, at(involved, 0))
  return { places: drawing.places, routes: routes.map(({ points, label }): Route => ({ points, label })) }
}

function moveOne(boxes: readonly Box[], routes: EndedRoute[], index: number): void {
  const route = at(routes, index)
  const { label } = route
  if (!label) return
  const others = routes.filter((_, other) => other !== index)
  const taken = [
    ...boxes,
    ...others.flatMap((other) => [...segmentsOf(other.points), ...(other.label ? [other.label] : [])]),
  ]
  const free = placesFor(label, route).find((place) => !taken.some((thing) => overlaps(grown(place), thing)))
  if (free) routes[index] = { ...route, label: free }
}

/** Places with the pill's middle on its line, nearest first. */
function placesFor(label: Box, { points }: Route): readonly Box[] {
  const places = segmentsOf(points).flatMap((segment) => {
    const length = Math.max(segment.width, segment.height)
    const count = Math.floor(length / STEP)
    return Array.from({ length: Math.max(0, count - 1) }, (_, step): Box => {
      const along = (step + 1) * STEP
      const x = segment.x + (segment.width > 0 ? along : 0)
      const y = segment.y + (segment.height > 0 ? along : 0)
      return { ...label, x: Math.round(x - label.width / 2), y: Math.round(y - label.height / 2) }
    })
  })
  const distance = (place: Box) => Math.abs(place.x - label.x) + Math.abs(place.y - label.y)
  return places.sort((a, b) => distance(a) - distance(b))
}

function grown({ x, y, width, height }: Box): Box {
  return { x: x - APART, y: y - APART, width: width + 2 * APART, height: height + 2 * APART }
}
