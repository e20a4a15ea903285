// From a node back to where paths begin.
import type { SyntaxNode, SyntaxTree } from '../../syntax/SyntaxTree'

/** The tree a node stands in, for looking up paths. */
export function treeOfNode(node: SyntaxNode): SyntaxTree {
  let root = node
  while (root.parent) root = root.parent
  return { root, problems: [], comments: [] }
}
