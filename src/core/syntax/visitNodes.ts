// Walks a tree in file order.
import type { SyntaxNode } from './SyntaxTree'

/** Calls `visit` for `node` and everything below it, parents first; returning false leaves out what is below a node. */
export function visitNodes(node: SyntaxNode | null, visit: (node: SyntaxNode) => unknown): void {
  const waiting: SyntaxNode[] = node ? [node] : []
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (visit(next) === false) continue
    for (let index = next.children.length - 1; index >= 0; index -= 1) {
      const child = next.children[index]
      if (child) waiting.push(child)
    }
  }
}
