// Edits that take edits back.
import type { TextEdit, TextEdits } from './TextEdit'

/** The edits that turn `applyEdits(text, edits)` into `text` again. */
export function invertEdits(text: string, edits: TextEdits): TextEdits {
  let shift = 0
  return edits.map(({ from, to, insert }): TextEdit => {
    const start = from + shift
    shift += insert.length - (to - from)
    return { from: start, to: start + insert.length, insert: text.slice(from, to) }
  })
}
