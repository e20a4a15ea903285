// One node of the JSON tree. Plain fields filled while parsing; only the value of objects and arrays is made on demand.
import type { JsonValue } from '../base/JsonValue'
import type { KeyNode, SyntaxKind, SyntaxNode } from './SyntaxTree'

/** What most nodes have; one list for all of them, which nobody adds to. */
const NO_CHILDREN: JsonNode[] = []

/** A node of a JSON document. The parser alone writes `to` and `children`; everyone else reads it as a `SyntaxNode`. */
export class JsonNode implements SyntaxNode {
  readonly children: JsonNode[]
  private made: JsonValue | undefined

  constructor(
    readonly kind: SyntaxKind,
    readonly from: number,
    public to: number,
    readonly key: KeyNode | null,
    readonly nth: number,
    readonly parent: JsonNode | null,
    scalar?: JsonValue,
  ) {
    this.made = scalar
    this.children = kind === 'object' || kind === 'array' ? [] : NO_CHILDREN
  }

  get value(): JsonValue | undefined {
    if (this.made === undefined) this.made = containerValue(this)
    return this.made
  }
}

function containerValue(node: JsonNode): JsonValue | undefined {
  if (node.kind === 'object') return objectValue(node)
  // An empty place in an array keeps its index.
  if (node.kind === 'array') return node.children.map((item) => item.value ?? null)
  return undefined
}

function objectValue(node: JsonNode): JsonValue {
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
