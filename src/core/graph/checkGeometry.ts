// The layout's own standard, executed: everything that must not happen in a drawing, found by geometry.
import { at } from './at'
import { type FaultKind, findFaults } from './findFaults'
import type { Box, EdgeId, Graph, GraphScope, Layout, NodeId, Route } from './Graph'
import { CONTAINER } from './nodeSizes'

export interface GeometryFault {
  readonly kind: FaultKind | 'missing' | 'not-contained' | 'rules-out-of-order'
  readonly nodes: readonly NodeId[]
  readonly edges: readonly EdgeId[]
}

/** Every fault of a layout; empty for a good one. `rules-out-of-order` names the pair of rules of a Choice. */
export function checkGeometry(graph: Graph, layout: Layout): readonly GeometryFault[] {
  return [...graph.scopes.values()].flatMap((scope) => [
    ...missing(scope, layout),
    ...drawingFaults(graph, scope, layout),
    ...notContained(scope, layout),
    ...rulesOutOfOrder(graph, scope, layout),
  ])
}

function missing(scope: GraphScope, layout: Layout): GeometryFault[] {
  const nodes = scope.nodes.filter((id) => !layout.boxes.has(id))
  const edges = scope.edges.filter((id) => !layout.routes.has(id))
  return nodes.length + edges.length > 0 ? [{ kind: 'missing', nodes, edges }] : []
}

function drawingFaults(graph: Graph, scope: GraphScope, layout: Layout): GeometryFault[] {
  const index = new Map(scope.nodes.map((id, position) => [id, position]))
  const nowhere: Box = { x: 0, y: 0, width: 0, height: 0 }
  const boxes = scope.nodes.map((id) => layout.boxes.get(id) ?? nowhere)
  const routes = scope.edges.map((id) => {
    const edge = graph.edges.get(id)
    const route = layout.routes.get(id) ?? { points: [], label: null }
    return { ...route, from: index.get(edge?.from ?? '') ?? 0, to: index.get(edge?.to ?? '') ?? 0 }
  })
  return findFaults(boxes, routes).map((fault) => ({
    kind: fault.kind,
    nodes: fault.nodes.map((node) => at(scope.nodes, node)),
    edges: fault.routes.map((route) => at(scope.edges, route)),
  }))
}

/** What a container holds keeps clear of its header and its padding, lines and pills too. */
function notContained(scope: GraphScope, layout: Layout): GeometryFault[] {
  const owner = scope.owner === null ? undefined : layout.boxes.get(scope.owner)
  if (!owner || scope.owner === null) return []
  const { header, padding } = CONTAINER
  const room: Box = {
    x: owner.x + padding,
    y: owner.y + header + padding,
    width: owner.width - 2 * padding,
    height: owner.height - header - 2 * padding,
  }
  const nodes = scope.nodes.filter((id) => !isInside(layout.boxes.get(id), room))
  const edges = scope.edges.filter((id) => !extentsOf(layout.routes.get(id)).every((box) => isInside(box, room)))
  return nodes.length + edges.length > 0 ? [{ kind: 'not-contained', nodes: [scope.owner, ...nodes], edges }] : []
}

function extentsOf(route: Route | undefined): Box[] {
  if (!route) return []
  const points = route.points.map(({ x, y }) => ({ x, y, width: 0, height: 0 }))
  return route.label ? [...points, route.label] : points
}

function isInside(box: Box | undefined, room: Box): boolean {
  if (!box) return true
  const isAcross = box.x >= room.x - 1 && box.x + box.width <= room.x + room.width + 1
  return isAcross && box.y >= room.y - 1 && box.y + box.height <= room.y + room.height + 1
}

/**
 * The pills of a Choice's rules lie from left to right in file order. Rules that loop back leave at its right side, after
 * all others, and are not compared.
 */
function rulesOutOfOrder(graph: Graph, scope: GraphScope, layout: Layout): GeometryFault[] {
  const faults: GeometryFault[] = []
  const fans = new Map<NodeId, { readonly id: EdgeId; readonly rule: number; readonly middle: number }[]>()
  for (const id of scope.edges) {
    const edge = graph.edges.get(id)
    const route = layout.routes.get(id)
    if (!edge || !route?.label || edge.rule === 0 || loopsBack(route)) continue
    const rule = { id, rule: edge.rule, middle: route.label.x + route.label.width / 2 }
    const fan = fans.get(edge.from) ?? []
    fans.set(edge.from, fan)
    for (const other of fan) {
      const isWrong = other.rule < rule.rule !== other.middle < rule.middle
      if (isWrong) faults.push({ kind: 'rules-out-of-order', nodes: [edge.from], edges: [other.id, id] })
    }
    fan.push(rule)
  }
  return faults
}

function loopsBack({ points }: Route): boolean {
  const first = points[0]
  const last = points.at(-1)
  return first !== undefined && last !== undefined && last.y <= first.y
}
