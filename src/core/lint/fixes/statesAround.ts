// The `States` object that a name of a state is looked up in.
import { propertiesOf, propertyOf } from '../../asl/propertyOf'
import type { SyntaxNode } from '../../syntax/SyntaxTree'

/** For StartAt the one beside it, for anything in a state the one the state stands in. */
export function statesAround(node: SyntaxNode): SyntaxNode | null {
  if (node.key?.name === 'StartAt') return propertyOf(node.parent, 'States')
  for (let at = node.parent; at; at = at.parent) if (at.key?.name === 'States' && at.kind === 'object') return at
  return null
}

/** The names in it, in file order. */
export function namesIn(states: SyntaxNode | null): readonly string[] {
  return propertiesOf(states).map(({ key }) => key?.name ?? '')
}
