// Names of states to go to that are no state's name as they are written: a substitution in them must be filled to run.
import { propertyOf } from '../asl/propertyOf'
import type { Machine } from '../machine/Machine'
import type { SyntaxNode } from '../syntax/SyntaxTree'

/** The nodes that name a target with a substitution in it and lead nowhere as they stand. */
export function openTargets({ transitions, scopes }: Machine): ReadonlySet<SyntaxNode> {
  const open = new Set<SyntaxNode>()
  for (const { to, target, node } of transitions.values()) if (to === null && target?.includes('${')) open.add(node)
  for (const { start, startAt, node } of scopes.values()) {
    const name = propertyOf(node, 'StartAt')
    if (name && start === null && startAt?.includes('${')) open.add(name)
  }
  return open
}
