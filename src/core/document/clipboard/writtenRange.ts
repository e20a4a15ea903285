// The text of a state as it is carried elsewhere.
import type { SyntaxNode } from '../../syntax/SyntaxTree'
import type { TextRange } from '../../text/mapRange'
import { presentRange } from '../presentRange'
import type { StudioDocument } from '../StudioDocument'

/** From a state's name to the end of its value; in YAML with the comment that its last line ends with. */
export function writtenRange(doc: StudioDocument, node: SyntaxNode): TextRange {
  const { from, to } = presentRange(doc, node)
  const comment = doc.notation === 'json' ? null : /^[ \t]+#[^\n]*/.exec(doc.text.slice(to))
  return { from, to: to + (comment?.[0].length ?? 0) }
}
