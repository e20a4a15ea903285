// Parts of a graph that are as they were stay the same objects, so that comparing two graphs is comparing references.
import { isSameList } from '../base/isSameList'
import type { GraphEdge, GraphNode } from './Graph'

/** The node before where it says the same, else the new one. */
export function keepNode(before: GraphNode | undefined, node: GraphNode): GraphNode {
  return before && isSameNode(before, node) ? before : node
}

/** The edge before where it says the same, else the new one. */
export function keepEdge(before: GraphEdge | undefined, edge: GraphEdge): GraphEdge {
  return before && isSameEdge(before, edge) ? before : edge
}

function isSameNode(a: GraphNode, b: GraphNode): boolean {
  return (
    a.id === b.id &&
    a.kind === b.kind &&
    a.scope === b.scope &&
    a.state === b.state &&
    a.title === b.title &&
    a.subtitle === b.subtitle &&
    a.type === b.type &&
    a.icon === b.icon &&
    a.width === b.width &&
    a.height === b.height &&
    a.unreachable === b.unreachable &&
    isSameList(a.scopes, b.scopes)
  )
}

function isSameEdge(a: GraphEdge, b: GraphEdge): boolean {
  return (
    a.id === b.id &&
    a.kind === b.kind &&
    a.scope === b.scope &&
    a.from === b.from &&
    a.to === b.to &&
    a.transition === b.transition &&
    a.label === b.label &&
    a.rule === b.rule
  )
}
