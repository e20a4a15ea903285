// Every place of the drawing where a state can be put: on each edge, before the first state of a scope, in an empty
// container, behind a state that ends its branch.

import type { InsertionPoint } from '../../../core/document/flow/InsertionPoint'
import type { Box, Graph, GraphEdge, GraphNode, GraphScope, Layout, Point } from '../../../core/graph/Graph'
import type { StateId } from '../../../core/machine/Machine'
import type { MarkedPoint } from './MarkedPoint'
import { placeOnRoute } from './placeOnRoute'

/** In drawing order. `moved`: the state that is moved, which cannot go beside or into itself. */
export function insertionPoints(graph: Graph, layout: Layout, moved: StateId | null): readonly MarkedPoint[] {
  const inside = moved === null ? new Set<string>() : scopesInside(graph, moved)
  return [...graph.scopes.values()].flatMap((scope) =>
    inside.has(scope.id) ? [] : pointsOf(graph, layout, scope, moved),
  )
}

/** The one insertion point with its place and name; null when the drawing does not have it. */
export function markOf(graph: Graph, layout: Layout, point: InsertionPoint): MarkedPoint | null {
  const id = pointId(point)
  for (const scope of graph.scopes.values()) {
    const found = pointsOf(graph, layout, scope, null).find((mark) => mark.id === id)
    if (found) return found
  }
  return null
}

function pointsOf(graph: Graph, layout: Layout, scope: GraphScope, moved: StateId | null): readonly MarkedPoint[] {
  const points: MarkedPoint[] = []
  const taken: Point[] = []
  const add = (point: Omit<MarkedPoint, 'id'> | null | undefined): void => {
    if (!point) return
    points.push({ id: pointId(point.point), ...point })
    taken.push(point.at)
  }
  add(startOf(graph, layout, scope, moved))
  for (const id of scope.edges) {
    const edge = graph.edges.get(id)
    add(edge && onEdge(graph, layout, edge, taken, moved))
  }
  for (const id of scope.nodes) {
    const node = graph.nodes.get(id)
    add(node && behind(graph, layout, scope, node, moved))
  }
  return points
}

/** One text for each insertion point. */
export function pointId(point: InsertionPoint): string {
  switch (point.kind) {
    case 'edge':
      return `edge ${point.transition}`
    case 'start':
    case 'empty':
      return `${point.kind} ${point.scope}`
    default:
      return `end ${point.state}`
  }
}

function scopesInside(graph: Graph, state: StateId): ReadonlySet<string> {
  const inside = new Set<string>(graph.nodes.get(state)?.scopes ?? [])
  for (const scope of graph.scopes.values()) {
    const owner = scope.owner === null ? undefined : graph.nodes.get(scope.owner)
    if (owner && inside.has(owner.scope)) inside.add(scope.id)
  }
  return inside
}

/** A scope's beginning: the placeholder of an empty one, above the first state of a branch. */
function startOf(graph: Graph, layout: Layout, scope: GraphScope, moved: StateId | null) {
  const placeholder = layout.boxes.get(`empty:${scope.id}`)
  if (placeholder) {
    const where = scope.owner === null ? 'as the first state' : `into ${titleOf(graph, scope.owner)}${branch(scope)}`
    return { point: { kind: 'empty', scope: scope.id } as const, at: centreOf(placeholder), where, edge: null }
  }
  const first = scope.owner === null || scope.start === null ? undefined : layout.boxes.get(scope.start)
  if (!first || scope.start === null || scope.start === moved) return null
  const where = `before ${titleOf(graph, scope.start)}`
  return { point: { kind: 'start', scope: scope.id } as const, at: above(first), where, edge: null }
}

function onEdge(graph: Graph, layout: Layout, edge: GraphEdge, taken: readonly Point[], moved: StateId | null) {
  const route = layout.routes.get(edge.id)
  if (!route || edge.from === moved || (edge.to === moved && moved !== null)) return null
  const point = pointOf(graph, edge)
  if (!point || graph.nodes.get(edge.to)?.kind === 'empty') return null
  return { point, at: placeOnRoute(route, taken), where: whereOn(graph, edge), edge: edge.id }
}

/** The insertion point on an edge; null where nothing can be put. */
export function pointOf(graph: Graph, edge: GraphEdge): InsertionPoint | null {
  if (edge.kind === 'start') return { kind: 'start', scope: edge.scope }
  if (edge.transition !== null) return { kind: 'edge', transition: edge.transition }
  const state = graph.nodes.get(edge.from)?.state ?? null
  return state === null ? null : { kind: 'end', state }
}

function whereOn(graph: Graph, edge: GraphEdge): string {
  if (edge.kind === 'start') return `before ${titleOf(graph, edge.to)}`
  if (edge.kind === 'end') return `after ${titleOf(graph, edge.from)}`
  const label = edge.label === '' ? '' : ` (${edge.label})`
  return `between ${titleOf(graph, edge.from)} and ${titleOf(graph, edge.to)}${label}`
}

/** Behind a state that nothing follows: the end of a branch, a Choice without Default. */
function behind(graph: Graph, layout: Layout, scope: GraphScope, node: GraphNode, moved: StateId | null) {
  const box = layout.boxes.get(node.id)
  if (!box || node.state === null || node.state === moved) return null
  if (node.type === 'Succeed' || node.type === 'Fail' || node.type === 'Unknown') return null
  const exits = scope.edges.flatMap((id) => graph.edges.get(id) ?? []).filter((edge) => edge.from === node.id)
  if (exits.some(({ kind }) => kind === 'next' || kind === 'default' || kind === 'end')) return null
  const x = exits.length === 0 ? box.x + box.width / 2 : box.x + box.width - 24
  const where = node.type === 'Choice' ? `as Default of ${node.title}` : `after ${node.title}`
  return {
    point: { kind: 'end', state: node.state } as const,
    at: { x, y: box.y + box.height + 13 },
    where,
    edge: null,
  }
}

function titleOf(graph: Graph, id: string): string {
  return graph.nodes.get(id)?.title ?? ''
}

function branch({ title }: GraphScope): string {
  return title === '' ? '' : `, ${title.toLowerCase()}`
}

const centreOf = (box: Box): Point => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 })
const above = (box: Box): Point => ({ x: box.x + box.width / 2, y: box.y - 13 })
