// The second half of our own simple drawing, sideways: rows from the top, everything near what leads to it, the main
// line straight down the middle.
import { at } from './at'
import type { Flow } from './Flow'
import type { Item, Sketch } from './sketchLayers'

const BESIDE_NODE = 40
const BESIDE_PILL = 12
const BESIDE_LINE = 24

/** Sets `x` of all items and answers the rows with their items from left to right. */
export function placeColumns(flow: Flow, sketch: Sketch): readonly (readonly number[])[] {
  return sketch.rows.map((row) => {
    const wanted = new Map(row.map((item) => [item, wantedX(flow, sketch, at(sketch.items, item))]))
    const ordered = [...row].sort((a, b) => (wanted.get(a) ?? 0) - (wanted.get(b) ?? 0))
    placeRow(
      ordered.map((item) => at(sketch.items, item)),
      ordered.map((item) => wanted.get(item) ?? 0),
    )
    return ordered
  })
}

/** Where an edge starts at the item above: its port on a node, the middle of a pill or passing line. */
export function exitX(flow: Flow, sketch: Sketch, item: number, edge: number): number {
  const { node, x } = at(sketch.items, item)
  const port = sketch.ports.get(edge)
  return node < 0 || !port ? x : x - at(flow.nodes, node).width / 2 + port.x
}

function wantedX(flow: Flow, sketch: Sketch, { above }: Item): number {
  if (above.length === 0) return 0
  return above.reduce((sum, { item, edge }) => sum + exitX(flow, sketch, item, edge), 0) / above.length
}

function placeRow(items: readonly Item[], wanted: readonly number[]): void {
  const middle = items.findIndex((item) => item.happy)
  if (middle < 0) {
    const fromLeft = packRight(items, wanted, 0)
    const fromRight = packLeft(items, wanted, items.length - 1)
    // The mean of two ways that keep the distances keeps them too.
    for (const [index, item] of items.entries()) item.x = Math.round((at(fromLeft, index) + at(fromRight, index)) / 2)
    return
  }
  const right = packRight(items, [...wanted.slice(0, middle), 0, ...wanted.slice(middle + 1)], middle)
  const left = packLeft(items, [...wanted.slice(0, middle), 0, ...wanted.slice(middle + 1)], middle)
  for (const [index, item] of items.entries()) item.x = Math.round(at(index < middle ? left : right, index))
}

function packRight(items: readonly Item[], wanted: readonly number[], from: number): number[] {
  const xs = [...wanted]
  for (let i = from + 1; i < items.length; i++)
    xs[i] = Math.max(at(xs, i), at(xs, i - 1) + distance(at(items, i - 1), at(items, i)))
  return xs
}

function packLeft(items: readonly Item[], wanted: readonly number[], from: number): number[] {
  const xs = [...wanted]
  for (let i = from - 1; i >= 0; i--)
    xs[i] = Math.min(at(xs, i), at(xs, i + 1) - distance(at(items, i), at(items, i + 1)))
  return xs
}

/** Between the middles of two neighbours; one more for rounding. */
function distance(a: Item, b: Item): number {
  const isNode = a.node >= 0 && b.node >= 0
  const isPill = a.node < 0 && b.node < 0
  const gap = isNode ? BESIDE_NODE : isPill ? BESIDE_PILL : BESIDE_LINE
  return a.width / 2 + gap + b.width / 2 + 1
}
