// From a caret to the node it stands in.
import type { SyntaxNode, SyntaxTree } from './SyntaxTree'

/**
 * The innermost node that `offset` stands in or touches. A property reaches from its name to the end of its value, so
 * a caret in a name finds the property's value. Null outside of the root.
 */
export function nodeAtOffset(tree: SyntaxTree, offset: number): SyntaxNode | null {
  if (!tree.root || offset < tree.root.from || offset > tree.root.to) return null
  let node = tree.root
  for (;;) {
    const child = childAround(node, offset)
    if (!child) return node
    node = child
  }
}

/** Children stand in file order, so a binary search finds the last that begins at or before the offset. */
function childAround(node: SyntaxNode, offset: number): SyntaxNode | null {
  let low = 0
  let high = node.children.length
  while (low < high) {
    const middle = (low + high) >> 1
    const child = node.children[middle]
    if (child && startOf(child) <= offset) low = middle + 1
    else high = middle
  }
  const found = node.children[low - 1]
  return found && offset <= found.to ? found : null
}

function startOf(node: SyntaxNode): number {
  return node.key ? node.key.from : node.from
}
