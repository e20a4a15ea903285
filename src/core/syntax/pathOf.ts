// From a node to its path.
import type { Path, PathStep } from '../base/Path'
import type { SyntaxNode } from './SyntaxTree'

/** The path from the root to `node`; repeated properties are addressed with their ordinal. `nodeAt` is its inverse. */
export function pathOf(node: SyntaxNode): Path {
  const steps: PathStep[] = []
  for (let at = node; at.parent; at = at.parent) steps.push(stepTo(at, at.parent))
  return steps.reverse()
}

function stepTo(node: SyntaxNode, parent: SyntaxNode): PathStep {
  if (!node.key) return parent.children.indexOf(node)
  return node.nth > 0 ? { key: node.key.name, nth: node.nth } : node.key.name
}
