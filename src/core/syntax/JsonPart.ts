// A value of JSON text without its place, so that the same one stands in the trees of a text before and after an edit.
import type { JsonValue } from '../base/JsonValue'
import { containerValue } from './containerValue'
import type { SyntaxKind } from './SyntaxTree'

/** A property's name: its decoded text, how far its token begins before the value, and the token's length. */
export interface PartName {
  readonly name: string
  readonly before: number
  readonly length: number
}

/** What most parts have; one list for all of them, which nobody adds to. */
const NO_PARTS: JsonPart[] = []

const NO_NAMES: readonly string[] = []

/** Where a value stands in its parent and what it holds. The parser alone writes `length` and `children`. */
export class JsonPart {
  constructor(
    readonly kind: SyntaxKind,
    /** From the start of the parent's value to the start of this one; of the root from the start of the text. */
    readonly at: number,
    public length: number,
    readonly key: PartName | null,
    readonly nth: number,
    private made?: JsonValue,
    /** Property values or items, in file order. */
    readonly children: JsonPart[] = kind === 'object' || kind === 'array' ? [] : NO_PARTS,
  ) {}

  private ownNames: readonly string[] | undefined

  /** See `SyntaxNode.names`. */
  get names(): readonly string[] {
    if (this.kind !== 'object') return NO_NAMES
    this.ownNames ??= this.children.map(({ key }) => key?.name ?? '')
    return this.ownNames
  }

  /** See `SyntaxNode.value`. */
  get value(): JsonValue | undefined {
    if (this.made === undefined) this.made = containerValue(this)
    return this.made
  }

  /** Where its property or item begins, from the start of the parent's value. */
  get entry(): number {
    return this.at - (this.key?.before ?? 0)
  }

  get end(): number {
    return this.at + this.length
  }

  /** The same value behind a text that has changed: moved in its parent, maybe another of its name. */
  placed(at: number, nth: number): JsonPart {
    if (at === this.at && nth === this.nth) return this
    return new JsonPart(this.kind, at, this.length, this.key, nth, this.made, this.children)
  }

  /** A container in its place, with other contents. */
  holding(children: JsonPart[], length: number): JsonPart {
    return new JsonPart(this.kind, this.at, length, this.key, this.nth, undefined, children)
  }
}
