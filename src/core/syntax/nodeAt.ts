// From a path to the node that stands there.
import type { Path, PathStep } from '../base/Path'
import { childNamed } from './childNamed'
import type { SyntaxNode, SyntaxTree } from './SyntaxTree'

/** The node at `path`, null when there is none. Names address properties of objects, numbers items of arrays. */
export function nodeAt(tree: SyntaxTree, path: Path): SyntaxNode | null {
  let node = tree.root
  for (const step of path) {
    if (!node) return null
    node = childAt(node, step)
  }
  return node
}

/** The child of a node that one step of a path leads to. */
export function childAt(node: SyntaxNode, step: PathStep): SyntaxNode | null {
  if (typeof step === 'number') return node.kind === 'array' ? (node.children[step] ?? null) : null
  return typeof step === 'string' ? childNamed(node, step) : childNamed(node, step.key, step.nth)
}
