// From graph and layout to React Flow's nodes, sized and placed, so that nothing is measured. Nodes that did not change
// are the same objects as before: React Flow and the cards then have nothing to do for them.
import type { Graph, GraphNode, Layout, NodeId, Point } from '../../../core/graph/Graph'
import type { ScopeId, StateId } from '../../../core/machine/Machine'
import { branchBorders } from './branchBorders'
import type { FlowNode } from './FlowNode'

export interface FlowNodesInput {
  readonly graph: Graph
  readonly layout: Layout
  /** Added to every place. */
  readonly origin: Point
  readonly selected: ReadonlySet<StateId>
  readonly tabStop: NodeId | null
}

/** A container, then what it contains: the order a screen reader meets them in. */
export function flowNodes(input: FlowNodesInput, previous: readonly FlowNode[]): readonly FlowNode[] {
  const before = new Map(previous.map((node) => [node.id, node]))
  const nodes: FlowNode[] = []
  const addScope = (id: ScopeId, depth: number): void => {
    for (const member of input.graph.scopes.get(id)?.nodes ?? []) {
      const node = input.graph.nodes.get(member)
      const next = node && flowNode(input, node, depth)
      if (!node || !next) continue
      const old = before.get(member)
      nodes.push(old && isSame(old, next) ? old : next)
      for (const inner of node.scopes) addScope(inner, depth + 1)
    }
  }
  for (const scope of input.graph.scopes.values()) if (scope.owner === null) addScope(scope.id, 0)
  return nodes.length === previous.length && nodes.every((node, index) => node === previous[index]) ? previous : nodes
}

/** React Flow describes the role of its wrapper, which has none: the role is inside, on the card. */
const noRole = { 'aria-roledescription': undefined }

/** None, as lines are not React Flow's here. Said outright: it draws every node, in view or not, to look for them. */
const noHandles: NonNullable<FlowNode['handles']> = []

function flowNode({ graph, layout, origin, selected, tabStop }: FlowNodesInput, node: GraphNode, depth: number) {
  const box = layout.boxes.get(node.id)
  if (!box) return null
  const flow: FlowNode = {
    id: node.id,
    type: node.kind,
    position: { x: box.x + origin.x, y: box.y + origin.y },
    width: box.width,
    height: box.height,
    measured: { width: box.width, height: box.height },
    handles: noHandles,
    domAttributes: noRole,
    // Cards lie above all lines, lines above all containers.
    zIndex: node.kind === 'container' ? depth : 200,
    data: {
      node,
      depth,
      isSelected: node.state !== null && selected.has(node.state),
      isTabStop: node.id === tabStop,
      borders: node.kind === 'container' ? branchBorders(graph, layout, node, box) : [],
    },
  }
  return flow
}

function isSame(a: FlowNode, b: FlowNode): boolean {
  return (
    a.position.x === b.position.x &&
    a.position.y === b.position.y &&
    a.width === b.width &&
    a.height === b.height &&
    a.type === b.type &&
    a.data.depth === b.data.depth &&
    a.data.isSelected === b.data.isSelected &&
    a.data.isTabStop === b.data.isTabStop &&
    a.data.borders.join() === b.data.borders.join() &&
    isSameText(a.data.node, b.data.node)
  )
}

function isSameText(a: GraphNode, b: GraphNode): boolean {
  return (
    a.title === b.title &&
    a.subtitle === b.subtitle &&
    a.icon === b.icon &&
    a.type === b.type &&
    a.unreachable === b.unreachable &&
    a.scope === b.scope &&
    a.scopes.join() === b.scopes.join()
  )
}
