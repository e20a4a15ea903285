// Which node keeps its place on the screen when the layout changes: the touched one, or the nearest to it in the flow.
import type { Graph, Layout, NodeId } from '../../core/graph/Graph'

/** A node that both layouts have; null when nothing was touched. A new state is held by what leads to it. */
export function heldNode(graph: Graph, before: Layout, after: Layout, touched: readonly NodeId[]): NodeId | null {
  const queue = [...touched]
  const seen = new Set(queue)
  for (const id of queue) {
    if (before.boxes.has(id) && after.boxes.has(id)) return id
    for (const near of neighbours(graph, id)) {
      if (seen.has(near)) continue
      seen.add(near)
      queue.push(near)
    }
  }
  return null
}

/** What leads here first, then what it leads to, then its container. */
function neighbours(graph: Graph, id: NodeId): readonly NodeId[] {
  const node = graph.nodes.get(id)
  const scope = node && graph.scopes.get(node.scope)
  if (!scope) return []
  const edges = scope.edges.flatMap((edge) => graph.edges.get(edge) ?? [])
  return [
    ...edges.filter(({ to }) => to === id).map(({ from }) => from),
    ...edges.filter(({ from }) => from === id).map(({ to }) => to),
    ...(scope.owner === null ? [] : [scope.owner]),
  ]
}
