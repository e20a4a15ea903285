// Finds a property of an object node by name.
import type { SyntaxNode } from './SyntaxTree'

/** The value of the `nth` property called `name` (0 is the first); null when there is none or the node is no object. */
export function childNamed(node: SyntaxNode | null | undefined, name: string, nth = 0): SyntaxNode | null {
  if (node?.kind !== 'object') return null
  return node.children.find((child) => child.key?.name === name && child.nth === nth) ?? null
}
