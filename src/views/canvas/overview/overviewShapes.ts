// The boxes of a drawing for its overview: as few pieces as there are colours, since a rectangle for each of many states
// would cost more than the drawing itself.
import type { Box, Graph, Layout, NodeId } from '../../../core/graph/Graph'
import type { ScopeId } from '../../../core/machine/Machine'
import type { Status } from '../../../ui/statuses'

export interface OverviewShape {
  readonly id: NodeId
  /** Of a container: how many are around it. Null for what contains nothing. */
  readonly depth: number | null
  readonly outline: string
}

export interface OverviewShapes {
  /** Around all of them, in the layout's coordinates. */
  readonly area: Box
  readonly shapes: readonly OverviewShape[]
}

/** All shapes of one colour that do not lie on each other, as the data of one SVG path. */
export interface OverviewPath {
  readonly key: string
  readonly status: Status | null
  readonly isContainer: boolean
  readonly outline: string
}

const RADIUS = 10

/** A layout is of one shape of graph, which says what contains what. */
const known = new WeakMap<Layout, OverviewShapes>()

/** One for every node that has a place. */
export function overviewShapes(graph: Graph, layout: Layout): OverviewShapes {
  let found = known.get(layout)
  if (!found) {
    found = shapesOf(graph, layout)
    known.set(layout, found)
  }
  return found
}

function shapesOf(graph: Graph, layout: Layout): OverviewShapes {
  const shapes: OverviewShape[] = []
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  const addScope = (id: ScopeId, depth: number): void => {
    for (const member of graph.scopes.get(id)?.nodes ?? []) {
      const node = graph.nodes.get(member)
      const box = layout.boxes.get(member)
      if (!node || !box) continue
      left = Math.min(left, box.x)
      top = Math.min(top, box.y)
      right = Math.max(right, box.x + box.width)
      bottom = Math.max(bottom, box.y + box.height)
      shapes.push({ id: member, depth: node.kind === 'container' ? depth : null, outline: outlineOf(box) })
      for (const inner of node.scopes) addScope(inner, depth + 1)
    }
  }
  for (const scope of graph.scopes.values()) if (scope.owner === null) addScope(scope.id, 0)
  const area =
    shapes.length === 0
      ? { x: 0, y: 0, width: 0, height: 0 }
      : { x: left, y: top, width: right - left, height: bottom - top }
  return { area, shapes }
}

function outlineOf({ x, y, width, height }: Box): string {
  const across = width - 2 * RADIUS
  const down = height - 2 * RADIUS
  const corner = (dx: number, dy: number): string => `a${RADIUS} ${RADIUS} 0 0 1 ${dx} ${dy}`
  const half = [corner(RADIUS, RADIUS), corner(-RADIUS, RADIUS), corner(-RADIUS, -RADIUS), corner(RADIUS, -RADIUS)]
  return `M${x + RADIUS} ${y}h${across}${half[0]}v${down}${half[1]}h${-across}${half[2]}v${-down}${half[3]}z`
}

/** Outer containers first, what contains nothing last. `statuses` are the shapes' own, in their order. */
export function overviewPaths(
  { shapes }: OverviewShapes,
  statuses: readonly (Status | null)[],
): readonly OverviewPath[] {
  const groups = new Map<
    string,
    { readonly path: Omit<OverviewPath, 'outline'>; readonly order: number; outline: string }
  >()
  shapes.forEach(({ depth, outline }, index) => {
    const status = statuses[index] ?? null
    const key = `${depth ?? 'leaf'} ${status ?? 'none'}`
    const group = groups.get(key)
    if (group) group.outline += outline
    else groups.set(key, { path: { key, status, isContainer: depth !== null }, order: depth ?? Infinity, outline })
  })
  return [...groups.values()]
    .sort((a, b) => (a.order === b.order ? 0 : a.order - b.order))
    .map(({ path, outline }) => ({ ...path, outline }))
}
