// Reading properties of a tolerant tree the way `JSON.parse` would: of duplicate keys the last wins.
import type { Path, PathStep } from '../base/Path'
import type { SyntaxNode } from '../syntax/SyntaxTree'

/** The value node of property `key`, or null when `node` is no object or has no such property. */
export function propertyOf(node: SyntaxNode | null, key: string): SyntaxNode | null {
  return node?.property(key) ?? null
}

/** The property reached by following `keys` from `node`, or null when a step is missing. */
export function propertyAt(node: SyntaxNode | null, keys: readonly string[]): SyntaxNode | null {
  return keys.reduce<SyntaxNode | null>((at, key) => propertyOf(at, key), node)
}

/** The text of a string property, or null when it is missing or no string. */
export function textOf(node: SyntaxNode | null): string | null {
  if (node?.kind !== 'string' && node?.kind !== 'placeholder') return null
  return typeof node.value === 'string' ? node.value : null
}

/** The path step that addresses a property node in its object: the plain name, or name and ordinal of a duplicate. */
export function stepTo(property: SyntaxNode): PathStep {
  const name = property.key?.name ?? ''
  return property.nth === 0 ? name : { key: name, nth: property.nth }
}

/** Items of an array node in order; none for any other node. */
export function itemsOf(node: SyntaxNode | null): readonly SyntaxNode[] {
  return node?.kind === 'array' ? node.children : []
}

/** Properties of an object node in file order, duplicates included; none for any other node. */
export function propertiesOf(node: SyntaxNode | null): readonly SyntaxNode[] {
  return node?.kind === 'object' ? node.children : []
}

/** `base` extended by the step to a property below it. */
export function below(base: Path, property: SyntaxNode): Path {
  return [...base, stepTo(property)]
}
