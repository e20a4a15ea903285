// Takes a graph apart into flows, has each drawn, and puts the drawings together: parts of a scope side by side, branches
// side by side in their container, all in absolute coordinates.
import type { ScopeId } from '../machine/Machine'
import { at } from './at'
import { type BuiltFlow, buildFlow, type RawEdge } from './buildFlow'
import type { Drawing, Flow, FlowNode } from './Flow'
import type { Box, EdgeId, Graph, GraphNode, GraphScope, Layout, NodeId, Point, Route } from './Graph'
import { labelWidth } from './labelText'
import { moveRoute } from './moveRoute'
import { CONTAINER } from './nodeSizes'

interface Size {
  readonly width: number
  readonly height: number
}

/** A drawn scope, in coordinates of its own. */
interface Sheet extends Size {
  readonly boxes: ReadonlyMap<NodeId, Box>
  readonly routes: ReadonlyMap<EdgeId, Route>
}

/** The layout of a graph whose flows are drawn by `draw`. */
export function layoutScopes(graph: Graph, draw: (flow: Flow) => Drawing): Omit<Layout, 'simplified'> {
  const sheets = new Map<ScopeId, Sheet>()
  const innermostFirst = [...graph.scopes.values()].reverse()
  for (const scope of innermostFirst) sheets.set(scope.id, drawScope(graph, scope, sheets, draw))
  const boxes = new Map<NodeId, Box>()
  const routes = new Map<EdgeId, Route>()
  const origins = new Map<ScopeId, Point>()
  for (const scope of graph.scopes.values()) {
    const sheet = sheets.get(scope.id)
    const origin = origins.get(scope.id) ?? { x: 0, y: 0 }
    if (!sheet) continue
    for (const [id, route] of sheet.routes) routes.set(id, moveRoute(route, origin))
    for (const [id, box] of sheet.boxes) {
      const placed = { ...box, x: box.x + origin.x, y: box.y + origin.y }
      boxes.set(id, placed)
      for (const [inner, place] of innerOrigins(graph.nodes.get(id), placed, sheets)) origins.set(inner, place)
    }
  }
  const outermost = [...graph.scopes.values()].find((scope) => scope.owner === null)
  const { width = 0, height = 0 } = (outermost && sheets.get(outermost.id)) ?? {}
  return { shape: graph.shape, boxes, routes, width, height }
}

/** Where the scopes of a container begin: below its header, side by side, in the middle of its width. */
function innerOrigins(node: GraphNode | undefined, box: Box, sheets: ReadonlyMap<ScopeId, Sheet>): [ScopeId, Point][] {
  if (!node || node.scopes.length === 0) return []
  const room = innerSize(node, sheets)
  let x = box.x + Math.floor((box.width - room.width) / 2)
  return node.scopes.map((scope) => {
    const origin: Point = { x, y: box.y + CONTAINER.header + CONTAINER.padding }
    x += (sheets.get(scope)?.width ?? 0) + CONTAINER.gap
    return [scope, origin]
  })
}

function innerSize(node: GraphNode, sheets: ReadonlyMap<ScopeId, Sheet>): Size {
  const inner = node.scopes.flatMap((scope) => sheets.get(scope) ?? [])
  const width = inner.reduce((sum, sheet) => sum + sheet.width, CONTAINER.gap * Math.max(0, inner.length - 1))
  return { width, height: Math.max(0, ...inner.map((sheet) => sheet.height)) }
}

/** Even, so that the middle of the node is a whole pixel. */
function sizeOf(node: GraphNode, sheets: ReadonlyMap<ScopeId, Sheet>): Size {
  if (node.scopes.length === 0) return node
  const { width, height } = innerSize(node, sheets)
  const outer = Math.max(CONTAINER.minWidth, width + 2 * CONTAINER.padding)
  return { width: outer + (outer % 2), height: height + CONTAINER.header + 2 * CONTAINER.padding }
}

function drawScope(
  graph: Graph,
  scope: GraphScope,
  sheets: ReadonlyMap<ScopeId, Sheet>,
  draw: (flow: Flow) => Drawing,
): Sheet {
  const boxes = new Map<NodeId, Box>()
  const routes = new Map<EdgeId, Route>()
  let width = 0
  let height = 0
  for (const part of connectedParts(graph, scope)) {
    const { flow, rawNodes, rawEdges } = flowOf(graph, scope, part, sheets)
    const drawing = draw(flow)
    const extent = extentOf(flow, drawing)
    const by = { x: (width > 0 ? width + CONTAINER.gap : 0) - extent.x, y: -extent.y }
    for (const [index, node] of flow.nodes.entries()) {
      const { x, y } = at(drawing.places, index)
      boxes.set(at(part.nodes, at(rawNodes, index)), {
        x: x + by.x,
        y: y + by.y,
        width: node.width,
        height: node.height,
      })
    }
    for (const [index, route] of drawing.routes.entries())
      routes.set(at(part.edges, at(rawEdges, index)), moveRoute(route, by))
    width = extent.x + by.x + extent.width
    height = Math.max(height, extent.height)
  }
  return { boxes, routes, width, height }
}

/** What belongs together by edges. */
interface Part {
  readonly nodes: NodeId[]
  readonly edges: EdgeId[]
}

/** The part with the scope's start first, the others in file order. */
function connectedParts(graph: Graph, scope: GraphScope): readonly Part[] {
  const leader = new Map<NodeId, NodeId>(scope.nodes.map((id) => [id, id]))
  const find = (id: NodeId): NodeId => {
    let root = id
    for (let up = leader.get(root); up !== undefined && up !== root; up = leader.get(root)) root = up
    leader.set(id, root)
    return root
  }
  for (const id of scope.edges) {
    const edge = graph.edges.get(id)
    if (edge) leader.set(find(edge.from), find(edge.to))
  }
  const parts = new Map<NodeId, Part>()
  const partOf = (id: NodeId): Part => {
    const root = find(id)
    const part = parts.get(root) ?? { nodes: [], edges: [] }
    parts.set(root, part)
    return part
  }
  if (scope.start !== null) partOf(scope.start)
  for (const id of scope.nodes) partOf(id).nodes.push(id)
  for (const id of scope.edges) {
    const edge = graph.edges.get(id)
    if (edge) partOf(edge.from).edges.push(id)
  }
  return [...parts.values()]
}

function flowOf(graph: Graph, scope: GraphScope, part: Part, sheets: ReadonlyMap<ScopeId, Sheet>): BuiltFlow {
  const index = new Map(part.nodes.map((id, position) => [id, position]))
  const nodes = part.nodes.map((id): FlowNode => {
    const node = graph.nodes.get(id)
    const { width, height } = node ? sizeOf(node, sheets) : { width: 0, height: 0 }
    return { width, height, fails: node?.type === 'Fail' }
  })
  const edges = part.edges.map((id): RawEdge => {
    const edge = graph.edges.get(id)
    const from = index.get(edge?.from ?? '') ?? 0
    const to = index.get(edge?.to ?? '') ?? 0
    return { from, to, catches: edge?.kind === 'catch', labelWidth: edge ? labelWidth(edge) : 0 }
  })
  return buildFlow({ nodes, edges, start: scope.start === null ? null : (index.get(scope.start) ?? null) })
}

/** The smallest box around a drawing, pills and lines included. */
function extentOf(flow: Flow, drawing: Drawing): Box {
  let left = Number.POSITIVE_INFINITY
  let top = Number.POSITIVE_INFINITY
  let right = Number.NEGATIVE_INFINITY
  let bottom = Number.NEGATIVE_INFINITY
  const include = ({ x, y }: Point, width = 0, height = 0) => {
    left = Math.min(left, x)
    top = Math.min(top, y)
    right = Math.max(right, x + width)
    bottom = Math.max(bottom, y + height)
  }
  for (const [index, { width, height }] of flow.nodes.entries()) include(at(drawing.places, index), width, height)
  for (const { points, label } of drawing.routes) {
    for (const point of points) include(point)
    if (label) include(label, label.width, label.height)
  }
  return { x: left, y: top, width: right - left, height: bottom - top }
}
