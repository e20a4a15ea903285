// One node of the JSON tree: a part and its place in the text. Children and keys are made when they are asked for: most of a
// large text is not looked at between one key and the next.
import type { JsonValue } from '../base/JsonValue'
import type { JsonPart } from './JsonPart'
import type { KeyNode, SyntaxKind, SyntaxNode } from './SyntaxTree'

const NO_CHILDREN: readonly JsonNode[] = []

export class JsonNode implements SyntaxNode {
  private ownKey: KeyNode | null = null
  /** Properties that were asked for by name, at their index. */
  private found: JsonNode[] | null = null
  private all: readonly JsonNode[] | null = null

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

  get names(): readonly string[] {
    return this.part.names
  }

  get value(): JsonValue | undefined {
    return this.part.value
  }

  get content(): object | null {
    const { kind, children } = this.part
    return kind === 'object' || kind === 'array' ? children : null
  }

  get key(): KeyNode | null {
    const { key } = this.part
    if (key === null || this.ownKey !== null) return this.ownKey
    const from = this.from - key.before
    this.ownKey = { from, to: from + key.length, name: key.name }
    return this.ownKey
  }

  get children(): readonly JsonNode[] {
    if (this.all !== null) return this.all
    const { found } = this
    const { children } = this.part
    this.all = children.length === 0 ? NO_CHILDREN : children.map((part, index) => found?.[index] ?? this.child(part))
    this.found = null
    return this.all
  }

  property(name: string): JsonNode | null {
    const { names, children } = this.part
    let index = names.length - 1
    // Written out: this is what reading a large machine mostly does.
    while (index >= 0 && names[index] !== name) index -= 1
    const part = children[index]
    if (!part) return null
    if (this.all !== null) return this.all[index] ?? null
    this.found ??= []
    const child = this.found[index] ?? this.child(part)
    this.found[index] = child
    return child
  }

  private child(part: JsonPart): JsonNode {
    return new JsonNode(part, this.from + part.at, this)
  }
}
