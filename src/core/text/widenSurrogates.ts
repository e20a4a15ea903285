// Keeps the boundaries of edits away from high surrogates, where Monaco would move them by one unit without an error.
import type { TextEdit, TextEdits } from './TextEdit'

/**
 * The same edits with no boundary right after a high surrogate, paired or alone: the units stepped over are copied
 * into the inserted text, and edits that come to touch are joined.
 */
export function widenSurrogates(text: string, edits: TextEdits): TextEdits {
  const widened: TextEdit[] = []
  for (const edit of edits) {
    const wide = widenEdit(text, edit)
    const last = widened[widened.length - 1]
    if (last && wide.from < last.to) widened[widened.length - 1] = join(text, last, edit, wide)
    else widened.push(wide)
  }
  return widened
}

function widenEdit(text: string, { from, to, insert }: TextEdit): TextEdit {
  let start = from
  let end = to
  while (isHigh(text, start - 1)) start -= 1
  while (end < text.length && isHigh(text, end - 1)) end += 1
  return { from: start, to: end, insert: text.slice(start, from) + insert + text.slice(to, end) }
}

/** Joins `edit` to the widened edit before it, which has copied some of the text up to `last.to`. */
function join(text: string, last: TextEdit, edit: TextEdit, wide: TextEdit): TextEdit {
  const copied = last.to - edit.from
  const kept =
    copied > 0 ? last.insert.slice(0, last.insert.length - copied) : last.insert + text.slice(last.to, edit.from)
  const tail = Math.max(wide.to, last.to)
  return { from: last.from, to: tail, insert: kept + edit.insert + text.slice(edit.to, tail) }
}

function isHigh(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0xd800 && code <= 0xdbff
}
