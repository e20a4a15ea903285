// A tolerant tree with ranges: the same shape whatever the notation, so that everything above reads JSON and YAML alike.
import type { JsonValue } from '../base/JsonValue'

export type SyntaxKind =
  | 'object'
  | 'array'
  | 'string'
  | 'number'
  | 'boolean'
  | 'null'
  /** `${Name}` standing bare where a value is expected. */
  | 'placeholder'
  /** A value that is missing in broken text. */
  | 'hole'

/** A property's name: its decoded text and the range of its token, quotes included. */
export interface KeyNode {
  readonly from: number
  readonly to: number
  readonly name: string
}

export interface SyntaxNode {
  readonly kind: SyntaxKind
  /** Range of the value's own text, quotes and brackets included, comments and key excluded. */
  readonly from: number
  readonly to: number
  /** The property name when the parent is an object. */
  readonly key: KeyNode | null
  /** Ordinal among the properties of the same name in the parent object, 0 for the first (and for array items). */
  readonly nth: number
  readonly parent: SyntaxNode | null
  /** Property values of an object or items of an array, in file order. Duplicate keys are all there. */
  readonly children: readonly SyntaxNode[]
  /** Names of an object's properties, in file order, duplicates included; none of any other node. */
  readonly names: readonly string[]
  /** The value of an object's property, of duplicates the last; null without one. Quicker than to look through `children`. */
  property(name: string): SyntaxNode | null
  /**
   * Of an object or array of JSON: the same thing in the trees of two texts only where its name and all in it are the same text.
   * Null where that is not known.
   */
  readonly content: object | null
  /**
   * The JSON value of this subtree, made lazily; of duplicate keys the last wins, as in `JSON.parse`.
   * A placeholder's value is the string `${Name}`; a hole has none.
   */
  readonly value: JsonValue | undefined
  /**
   * The name of the YAML anchor that the text here only refers to: by an alias, or by a merge key. Such a node has kind,
   * children and value of what is referred to, all of them with the range of the alias, and cannot be edited here.
   */
  readonly alias?: string | null
  /** Where its property or item begins when that is before name and value: at the anchor, tag, `?` or `-` of YAML. */
  readonly entry?: number
}

/** One thing that keeps the text from being parsed, with an offset range and a sentence for people. */
export interface SyntaxProblem {
  readonly code: string
  readonly from: number
  readonly to: number
  readonly message: string
}

export interface SyntaxTree {
  readonly root: SyntaxNode | null
  /** Empty when the text is sound. Comments, trailing commas and duplicate keys are not problems here. */
  readonly problems: readonly SyntaxProblem[]
  /** Ranges of comments, in file order. */
  readonly comments: readonly { readonly from: number; readonly to: number }[]
}

/** A text and its tree. */
export interface TextTree {
  readonly text: string
  readonly tree: SyntaxTree
}
