// A short text that tells whether two graphs are drawn alike: same identities, structure and sizes. Names do not count.
import type { EdgeId, GraphEdge, GraphNode, GraphScope, NodeId } from './Graph'
import { labelWidth } from './labelText'

/** The hash of a graph by those of its scopes; equal for two graphs whose layouts are equal node by node and edge by edge. */
export function graphShape(scopes: Iterable<GraphScope>): string {
  const hash = new Hash()
  for (const { shape } of scopes) hash.add(shape)
  return hash.text()
}

/** The hash of one scope: of what it holds, but for what its containers hold in their turn. */
export function scopeShape(
  scope: Omit<GraphScope, 'shape'>,
  nodes: ReadonlyMap<NodeId, GraphNode>,
  edges: ReadonlyMap<EdgeId, GraphEdge>,
): string {
  const hash = new Hash()
  hash.add(`${scope.id}|${scope.owner}|${scope.start}|${scope.nodes.length}|${scope.edges.length}`)
  for (const id of scope.nodes) hash.add(nodeShape(nodes.get(id)))
  for (const id of scope.edges) hash.add(edgeShape(edges.get(id)))
  return hash.text()
}

function nodeShape(node: GraphNode | undefined): string {
  return node
    ? `${node.id}|${node.kind}|${node.type === 'Fail'}|${node.width}|${node.height}|${node.scopes.length}`
    : ''
}

function edgeShape(edge: GraphEdge | undefined): string {
  return edge ? `${edge.id}|${edge.kind}|${edge.from}|${edge.to}|${labelWidth(edge)}` : ''
}

/** Two independent 32-bit FNV-1a sums; 64 bits make a chance match out of the question. */
class Hash {
  private low = 0x811c9dc5
  private high = 0x9747b28c

  add(text: string): void {
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      this.low = Math.imul(this.low ^ code, 0x01000193)
      this.high = Math.imul(this.high ^ code, 0x85ebca6b) ^ (this.high >>> 13)
    }
    this.low = Math.imul(this.low ^ 0x1f, 0x01000193)
  }

  text(): string {
    return `${(this.low >>> 0).toString(16)}${(this.high >>> 0).toString(16).padStart(8, '0')}`
  }
}
