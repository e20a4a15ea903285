// Where the branches of a Parallel border on each other, for the lines between its columns.
import type { Box, Graph, GraphNode, Layout } from '../../../core/graph/Graph'
import type { ScopeId } from '../../../core/machine/Machine'

/** By the container's box, which is the same object while the layout stays. */
const known = new WeakMap<Box, readonly number[]>()

/** Middle of the gap between each two neighbouring branches, in px from the container's left side. */
export function branchBorders(graph: Graph, layout: Layout, node: GraphNode, box: Box): readonly number[] {
  const before = known.get(box)
  if (before) return before
  const borders = bordersOf(graph, layout, node, box)
  known.set(box, borders)
  return borders
}

function bordersOf(graph: Graph, layout: Layout, node: GraphNode, box: Box): readonly number[] {
  const columns = node.scopes.map((scope) => extentOf(graph, layout, scope)).sort((a, b) => a.left - b.left)
  return columns.slice(1).map((column, index) => ((columns[index]?.right ?? column.left) + column.left) / 2 - box.x)
}

function extentOf(graph: Graph, layout: Layout, id: ScopeId): { left: number; right: number } {
  const extent = { left: Number.POSITIVE_INFINITY, right: Number.NEGATIVE_INFINITY }
  const include = (from: number, to: number): void => {
    extent.left = Math.min(extent.left, from)
    extent.right = Math.max(extent.right, to)
  }
  const scope = graph.scopes.get(id)
  for (const node of scope?.nodes ?? []) {
    const box = layout.boxes.get(node)
    if (box) include(box.x, box.x + box.width)
  }
  for (const edge of scope?.edges ?? []) {
    for (const { x } of layout.routes.get(edge)?.points ?? []) include(x, x)
  }
  return extent
}
