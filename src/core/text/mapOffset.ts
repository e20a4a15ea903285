// Where an offset of the old text stands in the new one.
import type { TextEdits } from './TextEdit'

/**
 * Maps an offset through edits. `side` decides where text is inserted exactly at the offset, and where the offset's own
 * surroundings are replaced: -1 keeps it before the new text, 1 puts it after.
 */
export function mapOffset(offset: number, edits: TextEdits, side: -1 | 1): number {
  let shift = 0
  for (const { from, to, insert } of edits) {
    if (offset < from) break
    const isInside = from === to ? offset === from : offset > from && offset < to
    if (isInside && side < 0) return from + shift
    if (isInside && from < to) return from + shift + insert.length
    // The start of a replaced range stays where it is.
    if (offset === from && from < to) return from + shift
    shift += insert.length - (to - from)
  }
  return offset + shift
}
