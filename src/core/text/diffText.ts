// The difference of two texts as one edit.
import type { TextEdits } from './TextEdit'

/**
 * The single smallest region in which two texts differ, as edits of `before`; none when they are equal. Neither end
 * of the region cuts a surrogate pair or a CRLF in either text.
 */
export function diffText(before: string, after: string): TextEdits {
  if (before === after) return []
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && before.charCodeAt(head) === after.charCodeAt(head)) head += 1
  while (cutsUnit(before, head) || cutsUnit(after, head)) head -= 1
  let tail = 0
  while (tail < shorter - head && sameFromEnd(before, after, tail)) tail += 1
  while (cutsUnit(before, before.length - tail) || cutsUnit(after, after.length - tail)) tail -= 1
  return [{ from: head, to: before.length - tail, insert: after.slice(head, after.length - tail) }]
}

function sameFromEnd(before: string, after: string, tail: number): boolean {
  return before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
}

/** True when the offset stands inside a surrogate pair or a CRLF. */
function cutsUnit(text: string, offset: number): boolean {
  const left = text.charCodeAt(offset - 1)
  const right = text.charCodeAt(offset)
  if (left === 13) return right === 10
  return left >= 0xd800 && left <= 0xdbff && right >= 0xdc00 && right <= 0xdfff
}
