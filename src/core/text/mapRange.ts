// Where a range of the old text stands in the new one.
import { mapOffset } from './mapOffset'
import type { TextEdits } from './TextEdit'

/** A range of text, `to` exclusive, in UTF-16 code units. */
export interface TextRange {
  readonly from: number
  readonly to: number
}

/** Maps a range through edits. Text inserted at its edges does not join it; a range that was removed becomes empty. */
export function mapRange(range: TextRange, edits: TextEdits): TextRange {
  const from = mapOffset(range.from, edits, 1)
  return { from, to: Math.max(from, mapOffset(range.to, edits, -1)) }
}
