// One node of the JSON tree: a part and its place in the text. Children and keys are made when they are asked for: most of a
// large text is not looked at between one key and the next.
import type { JsonValue } from '../base/JsonValue'
import type { JsonPart } from './JsonPart'
import type { KeyNode, SyntaxKind, SyntaxNode } from './SyntaxTree'

const NO_CHILDREN: readonly JsonNode[] = []

export class JsonNode implements SyntaxNode {
  private ownKey: KeyNode | null = null
  private inner: readonly JsonNode[] | null = null

  constructor(
    readonly part: JsonPart,
    readonly from: number,
    readonly parent: JsonNode | null,
  ) {}

  get kind(): SyntaxKind {
    return this.part.kind
  }

  get to(): number {
    return this.from + this.part.length
  }

  get nth(): number {
    return this.part.nth
  }

  get value(): JsonValue | undefined {
    return this.part.value
  }

  get key(): KeyNode | null {
    const { key } = this.part
    if (key === null || this.ownKey !== null) return this.ownKey
    const from = this.from - key.before
    this.ownKey = { from, to: from + key.length, name: key.name }
    return this.ownKey
  }

  get children(): readonly JsonNode[] {
    if (this.inner !== null) return this.inner
    const { children } = this.part
    this.inner =
      children.length === 0 ? NO_CHILDREN : children.map((part) => new JsonNode(part, this.from + part.at, this))
    return this.inner
  }
}
