// The picture as React Flow's nodes and our lines. What did not change is the same object as before.
import { useMemo, useRef } from 'react'
import { isSameList } from '../../core/base/isSameList'
import type { EdgeId, Graph, GraphEdge, Layout, NodeId, Point, Route } from '../../core/graph/Graph'
import { moveRoute } from '../../core/graph/moveRoute'
import type { StateId } from '../../core/machine/Machine'
import { type DrawnEdge, drawEdge } from './edges/DrawnEdge'
import { type FarPill, farPills } from './edges/farPills'
import type { FlowNode } from './nodes/FlowNode'
import { flowNodes } from './nodes/flowNodes'
import type { Detail } from './useDetail'
import type { Picture } from './usePicture'

export interface Drawing {
  readonly nodes: readonly FlowNode[]
  readonly edges: readonly DrawnEdge[]
  /** What stands for the pills while one sees names only; null else. */
  readonly far: ReadonlyMap<EdgeId, FarPill> | null
}

/** The last course of each route: while the layout stays, nothing of it is computed again. */
const courses = new WeakMap<Route, { readonly origin: Point; readonly drawn: DrawnEdge }>()

function drawEdges(graph: Graph, layout: Layout, origin: Point, previous: readonly DrawnEdge[]): readonly DrawnEdge[] {
  const edges: DrawnEdge[] = []
  for (const edge of graph.edges.values()) {
    const route = layout.routes.get(edge.id)
    const drawn = route && courseOf(edge, route, origin)
    if (drawn) edges.push(drawn)
  }
  return isSameList(edges, previous) ? previous : edges
}

function courseOf(edge: GraphEdge, route: Route, origin: Point): DrawnEdge | null {
  const known = courses.get(route)
  if (known && known.origin === origin && isSameEdge(known.drawn.edge, edge)) return known.drawn
  const drawn = drawEdge(edge, moveRoute(route, origin))
  if (drawn) courses.set(route, { origin, drawn })
  return drawn
}

function isSameEdge(a: GraphEdge, b: GraphEdge): boolean {
  if (a === b) return true
  return a.id === b.id && a.label === b.label && a.rule === b.rule && a.kind === b.kind && a.to === b.to
}

export function useDrawing(
  picture: Picture | null,
  selected: ReadonlySet<StateId>,
  tabStop: NodeId | null,
  detail: Detail,
): Drawing {
  const last = useRef<readonly FlowNode[]>([])
  const { graph, layout, origin } = picture ?? {}
  const nodes = useMemo(() => {
    if (!graph || !layout || !origin) return []
    return flowNodes({ graph, layout, origin, selected, tabStop }, last.current)
  }, [graph, layout, origin, selected, tabStop])
  last.current = nodes
  const lines = useRef<readonly DrawnEdge[]>([])
  const edges = useMemo(() => {
    if (!graph || !layout || !origin) return []
    return drawEdges(graph, layout, origin, lines.current)
  }, [graph, layout, origin])
  lines.current = edges
  const far = useMemo(
    () => (graph && layout && detail === 'names' ? farPills(graph, layout) : null),
    [graph, layout, detail],
  )
  return { nodes, edges, far }
}
