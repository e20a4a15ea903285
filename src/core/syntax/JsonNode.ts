// One node of the JSON tree. Plain fields filled while parsing; only the value of objects and arrays is made on demand.
import type { JsonValue } from '../base/JsonValue'
import { containerValue } from './containerValue'
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
