// Where an arrow key leads from a state: down and up along the flow, sideways to what lies beside it.
import type { Box, Graph, GraphEdge, Layout, NodeId } from '../../../core/graph/Graph'

export type Direction = 'up' | 'down' | 'left' | 'right'

/** Nodes that can have the focus. */
export function isReachable(graph: Graph, id: NodeId): boolean {
  const kind = graph.nodes.get(id)?.kind
  return kind === 'state' || kind === 'container' || kind === 'empty'
}

/** The node to go to, or null. Down enters a container and, at the end of a branch, leaves it for what follows. */
export function neighbourOf(graph: Graph, layout: Layout, from: NodeId, direction: Direction): NodeId | null {
  switch (direction) {
    case 'down':
      return below(graph, from)
    case 'up':
      return above(graph, layout, from)
    default:
      return beside(graph, layout, from, direction)
  }
}

/** The first node in flow order. */
export function firstNode(graph: Graph): NodeId | null {
  for (const scope of graph.scopes.values()) {
    const start = scope.edges.map((id) => graph.edges.get(id)).find((edge) => edge?.kind === 'start')
    if (start && isReachable(graph, start.to)) return start.to
    return scope.nodes.find((id) => isReachable(graph, id)) ?? null
  }
  return null
}

function below(graph: Graph, from: NodeId): NodeId | null {
  const node = graph.nodes.get(from)
  const inner = node?.scopes[0]
  const scope = inner === undefined ? undefined : graph.scopes.get(inner)
  const first = scope && (scope.start ?? scope.nodes.find((id) => isReachable(graph, id)))
  return first ?? onward(graph, from)
}

/** What follows a node, or what follows the containers it is the end of. */
function onward(graph: Graph, from: NodeId): NodeId | null {
  const node = graph.nodes.get(from)
  const scope = node && graph.scopes.get(node.scope)
  if (!scope) return null
  const exits = edgesOf(graph, scope.edges).filter((edge) => edge.from === from && isReachable(graph, edge.to))
  const next = exits.find((edge) => edge.kind === 'next' || edge.kind === 'default') ?? exits[0]
  if (next) return next.to
  return scope.owner === null ? null : onward(graph, scope.owner)
}

/** Of the nodes that lead here the nearest above; at the start of a branch its container. */
function above(graph: Graph, layout: Layout, from: NodeId): NodeId | null {
  const node = graph.nodes.get(from)
  const scope = node && graph.scopes.get(node.scope)
  const box = layout.boxes.get(from)
  if (!scope || !box) return null
  if (scope.start === from && scope.owner !== null) return scope.owner
  const sources = edgesOf(graph, scope.edges)
    .filter((edge) => edge.to === from && edge.from !== from && isReachable(graph, edge.from))
    .map((edge) => edge.from)
  const distance = (id: NodeId): number => {
    const other = layout.boxes.get(id)
    if (!other) return Number.POSITIVE_INFINITY
    const rise = box.y - (other.y + other.height)
    return (rise < 0 ? 100_000 - rise : rise) + Math.abs(centreX(other) - centreX(box)) / 4
  }
  const nearest = sources.sort((a, b) => distance(a) - distance(b))[0]
  return nearest ?? scope.owner
}

function beside(graph: Graph, layout: Layout, from: NodeId, direction: 'left' | 'right'): NodeId | null {
  const box = layout.boxes.get(from)
  if (!box) return null
  let best: { id: NodeId; distance: number } | null = null
  for (const [id, other] of layout.boxes) {
    if (id === from || !isReachable(graph, id)) continue
    const gap = direction === 'right' ? other.x - (box.x + box.width) : box.x - (other.x + other.width)
    if (gap < 0) continue
    const distance = gap + 2 * Math.abs(middleY(other) - middleY(box))
    if (!best || distance < best.distance) best = { id, distance }
  }
  return best?.id ?? null
}

function edgesOf(graph: Graph, ids: readonly string[]): readonly GraphEdge[] {
  return ids.flatMap((id) => graph.edges.get(id) ?? [])
}

const centreX = (box: Box): number => box.x + box.width / 2
/** A container counts by its header. */
const middleY = (box: Box): number => box.y + Math.min(box.height, 60) / 2
