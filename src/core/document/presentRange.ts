// Ranges of the machine's nodes in the present text, also while that text does not parse.
import type { SyntaxNode } from '../syntax/SyntaxTree'
import { mapRange, type TextRange } from '../text/mapRange'
import type { StudioDocument } from './StudioDocument'

/** Where a machine's node stands in the present text, its property name included when it has one. */
export function presentRange(doc: StudioDocument, node: SyntaxNode): TextRange {
  return mapRange({ from: node.key?.from ?? node.from, to: node.to }, doc.drift)
}
