// What the text has at a caret: a name or a value, of which object or array, and how far it is written.
import type { Path, PathStep } from '../../base/Path'
import type { SyntaxNode } from '../../syntax/SyntaxTree'
import type { TextRange } from '../../text/mapRange'

export interface Place {
  /** `name` of a property, `value` of a property or an item of an array. */
  readonly kind: 'name' | 'value'
  /** The object or array around; null where the text has only begun one. */
  readonly container: SyntaxNode | null
  /** Of the container. */
  readonly path: Path
  /** Name or index of the value; of a name it is what is written. */
  readonly step: PathStep
  /** The word or string at the caret, quotes included; empty where there is none. */
  readonly token: TextRange
  /** Whether the token is a string in quotes, or a block of lines. */
  readonly isQuoted: boolean
  /** Where a comma is missing before the token; null where none is. */
  readonly commaBefore: number | null
  /** Whether a comma is needed behind what is inserted, since more follows. */
  readonly needsCommaAfter: boolean
  /** Name: a colon follows, and so the value is there. */
  readonly hasColon: boolean
  /** Column of the line that further members begin on, as white space. */
  readonly indent: string
}
