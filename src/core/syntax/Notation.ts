// The contract of a notation (JSON, and YAML beside it): text to tree, and structural change to the smallest text edits.
import type { JsonValue } from '../base/JsonValue'
import type { Path } from '../base/Path'
import type { Result } from '../base/Result'
import type { TextEdits } from '../text/TextEdit'
import type { SyntaxTree, TextTree } from './SyntaxTree'

export type NotationId = 'json' | 'yaml'

/**
 * A change in terms of the document's structure.
 * `set` replaces or creates the value (missing parent objects are created, a new property goes last).
 * `insert` adds a property (`key` a string) after the sibling named `after`, or last without it; `after: null` puts it
 * first. For an array `key` is the index to insert at.
 * `move` carries the source text of a property or item verbatim, comments included, re-indented for its new place;
 * `key` renames a property on the way; for an array it is the index the item has afterwards. `from` and `into` are
 * paths before the move.
 */
export type Change =
  | { readonly op: 'set'; readonly at: Path; readonly value: JsonValue }
  | {
      readonly op: 'insert'
      readonly into: Path
      readonly key: string | number
      readonly value: JsonValue
      readonly after?: string | null
    }
  | { readonly op: 'remove'; readonly at: Path }
  | { readonly op: 'rename'; readonly at: Path; readonly key: string }
  | {
      readonly op: 'move'
      readonly from: Path
      readonly into: Path
      readonly key: string | number
      readonly after?: string | null
    }

/** Why a change cannot be planned. `message` says what to do. */
export interface PlanRefusal {
  readonly code: 'no-such-place' | 'not-a-container' | 'key-taken' | 'text-broken' | 'shared-by-alias'
  readonly message: string
}

export interface Notation {
  readonly id: NotationId
  /** Total: any text has a tree, maybe with problems. The tree of a text like it, where that is known, makes it faster. */
  parse(text: string, before?: TextTree): SyntaxTree
  /** The smallest edits that make the change. Bytes outside them are untouched. The tree must be sound. */
  plan(text: string, tree: SyntaxTree, change: Change): Result<TextEdits, PlanRefusal>
}

/** A text in another notation, and what of the old one has no place in it, as sentences. */
export interface Translation {
  readonly text: string
  readonly losses: readonly string[]
}

/** A notation that can be exchanged for JSON: the same values in the same order, with their comments. */
export interface ExchangedNotation extends Notation {
  /** Of a sound JSON text. */
  fromJson(text: string, tree: SyntaxTree): Translation
  /** Of a sound text of this notation. */
  toJson(text: string, tree: SyntaxTree): Translation
}
