// Properties of an object among its children.
import type { SyntaxNode } from './SyntaxTree'

/** The last of these with that name; null when there is none. */
export function propertyNamed<Node extends SyntaxNode>(children: readonly Node[], name: string): Node | null {
  return children.findLast(({ key }) => key?.name === name) ?? null
}

/** Their names, in order; none of items of an array. */
export function namesOf(children: readonly SyntaxNode[]): readonly string[] {
  return children.flatMap(({ key }) => key?.name ?? [])
}
