// One node of the YAML tree: what every notation's nodes have, and how the value is written.
import type { JsonValue } from '../../base/JsonValue'
import { containerValue } from '../containerValue'
import { namesOf, propertyNamed } from '../propertyNamed'
import type { KeyNode, SyntaxKind, SyntaxNode } from '../SyntaxTree'

/** How a value is written. */
export type YamlStyle =
  | 'block'
  | 'flow'
  /** `!Sub text`: an object whose one property is called by the tag. */
  | 'tag'
  /** `[name: value]`: an object of one property without braces. */
  | 'pair'
  | 'plain'
  | 'single'
  | 'double'
  | 'literal'
  | 'folded'
  /** Nothing at all, which is null. */
  | 'empty'

/** Where a node stands in its parent. */
export interface YamlPlace {
  readonly parent: YamlNode | null
  readonly key: KeyNode | null
  readonly nth: number
  readonly entry: number
  readonly head: number
  readonly colon: number | null
}

const NO_CHILDREN: YamlNode[] = []

/** A node of a YAML document. Only the builder of the tree writes to it. */
export class YamlNode implements SyntaxNode {
  readonly parent: YamlNode | null
  readonly key: KeyNode | null
  readonly nth: number
  /** Where the property or item begins: its `?` or `-`, else the anchor or tag of its name, else the name, else the value's own. */
  readonly entry: number
  /** Where a value is put: behind `:` or `-`, and behind its anchor and tag. */
  readonly head: number
  /** The colon between name and value; null without one. */
  readonly colon: number | null
  readonly children: YamlNode[]
  /** What stands in the text as property or item: the children, but for merge keys, whose properties are children instead. */
  entries: readonly YamlNode[]
  anchor: string | null = null
  alias: string | null = null
  /** Of a property that comes from a merge key: the merge key's own entry. */
  mergedBy: YamlNode | null = null
  private made: JsonValue | undefined

  constructor(
    readonly kind: SyntaxKind,
    readonly style: YamlStyle,
    readonly from: number,
    public to: number,
    { parent, key, nth, entry, head, colon }: YamlPlace,
    scalar?: JsonValue,
  ) {
    this.parent = parent
    this.key = key
    this.nth = nth
    this.entry = entry
    this.head = head
    this.colon = colon
    this.made = scalar
    this.children = kind === 'object' || kind === 'array' ? [] : NO_CHILDREN
    this.entries = this.children
  }

  /** What stands in an alias or a merge key is written elsewhere, so that the text here does not say all. */
  readonly content = null

  get names(): readonly string[] {
    return namesOf(this.children)
  }

  property(name: string): YamlNode | null {
    return propertyNamed(this.children, name)
  }

  get value(): JsonValue | undefined {
    if (this.made === undefined) this.made = containerValue(this)
    return this.made
  }
}

/** The node as one of the YAML tree. Throws for a node of another notation: a bug. */
export function yamlNode(node: SyntaxNode): YamlNode {
  if (node instanceof YamlNode) return node
  throw new Error('a node of a YAML tree was expected')
}
