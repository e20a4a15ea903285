// The JSON value of an object or array, from the values of its children.
import type { JsonValue } from '../base/JsonValue'
import type { SyntaxKind } from './SyntaxTree'

/** What a node of a tree and a part of one have in common. */
interface Valued {
  readonly kind: SyntaxKind
  readonly key: { readonly name: string } | null
  readonly children: readonly Valued[]
  readonly value: JsonValue | undefined
}

/** Of duplicate keys the last wins; undefined for a node that is neither object nor array. */
export function containerValue(node: Valued): JsonValue | undefined {
  if (node.kind === 'object') return objectValue(node)
  // An empty place in an array keeps its index.
  if (node.kind === 'array') return node.children.map((item) => item.value ?? null)
  return undefined
}

function objectValue(node: Valued): JsonValue {
  const made: Record<string, JsonValue> = {}
  for (const child of node.children) {
    const value = child.value
    if (value !== undefined && child.key) setOwn(made, child.key.name, value)
  }
  return made
}

/** Plain assignment to `__proto__` would change the prototype instead of adding a member. */
function setOwn(target: Record<string, JsonValue>, name: string, value: JsonValue): void {
  if (name !== '__proto__') target[name] = value
  else Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true })
}
