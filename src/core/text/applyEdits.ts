// Applying edits to a text.
import { invariant } from '../base/invariant'
import type { TextEdits } from './TextEdit'

/** The text after `edits`. Throws when they are not sorted, overlap, or reach outside of the text: that is a bug. */
export function applyEdits(text: string, edits: TextEdits): string {
  const pieces: string[] = []
  let at = 0
  for (const { from, to, insert } of edits) {
    invariant(at <= from && from <= to && to <= text.length, `edit ${from}..${to} at ${at} of ${text.length}`)
    pieces.push(text.slice(at, from), insert)
    at = to
  }
  pieces.push(text.slice(at))
  return pieces.join('')
}
