// From graph and layout to React Flow's nodes, sized and placed, so that nothing is measured. Nodes that did not change
// are the same objects as before: React Flow and the cards then have nothing to do for them.

import { isSameList } from '../../../core/base/isSameList'
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
  let byId: ReadonlyMap<NodeId, FlowNode> | null = null
  // Nearly always it stands where it stood.
  const before = (id: NodeId): FlowNode | undefined => {
    const there = previous[nodes.length]
    if (there?.id === id) return there
    byId ??= new Map(previous.map((node) => [node.id, node]))
    return byId.get(id)
  }
  const nodes: FlowNode[] = []
  const addScope = (id: ScopeId, depth: number): void => {
    for (const member of input.graph.scopes.get(id)?.nodes ?? []) {
      const node = input.graph.nodes.get(member)
      const next = node && flowNode(input, node, depth, before(member))
      if (!node || !next) continue
      nodes.push(next)
      for (const inner of node.scopes) addScope(inner, depth + 1)
    }
  }
  for (const scope of input.graph.scopes.values()) if (scope.owner === null) addScope(scope.id, 0)
  return isSameList(nodes, previous) ? previous : nodes
}

/** React Flow describes the role of its wrapper, which has none: the role is inside, on the card. */
const noRole = { 'aria-roledescription': undefined }

/** None, as lines are not React Flow's here. Said outright: it draws every node, in view or not, to look for them. */
const noHandles: NonNullable<FlowNode['handles']> = []

/** The node before where nothing of it changed: that is nearly always so, and then nothing is made only to be compared. */
function flowNode(input: FlowNodesInput, node: GraphNode, depth: number, old: FlowNode | undefined): FlowNode | null {
  const { graph, layout, origin, selected, tabStop } = input
  const box = layout.boxes.get(node.id)
  if (!box) return null
  const { width, height } = box
  const x = box.x + origin.x
  const y = box.y + origin.y
  const isSelected = node.state !== null && selected.has(node.state)
  const isTabStop = node.id === tabStop
  const borders = node.kind === 'container' ? branchBorders(graph, layout, node, box) : noBorders
  const isSame =
    old !== undefined &&
    old.position.x === x &&
    old.position.y === y &&
    old.width === width &&
    old.height === height &&
    old.type === node.kind &&
    old.data.depth === depth &&
    old.data.isSelected === isSelected &&
    old.data.isTabStop === isTabStop &&
    isSameList(old.data.borders, borders) &&
    isSameText(old.data.node, node)
  if (isSame) return old
  return {
    id: node.id,
    type: node.kind,
    position: { x, y },
    width,
    height,
    measured: { width, height },
    handles: noHandles,
    domAttributes: noRole,
    // Cards lie above all lines, lines above all containers.
    zIndex: node.kind === 'container' ? depth : 200,
    data: { node, depth, isSelected, isTabStop, borders },
  }
}

const noBorders: readonly number[] = []

function isSameText(a: GraphNode, b: GraphNode): boolean {
  if (a === b) return true
  return (
    a.title === b.title &&
    a.subtitle === b.subtitle &&
    a.icon === b.icon &&
    a.type === b.type &&
    a.unreachable === b.unreachable &&
    a.scope === b.scope &&
    isSameList(a.scopes, b.scopes)
  )
}
