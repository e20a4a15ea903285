// Cuts a text to the room it has, with an ellipsis.
import { textWidth } from './textWidth'

/** `text` on one line, or its longest beginning with `…` that is at most `room` px wide at `size` px. */
export function fitText(text: string, room: number, size: number, semibold = false): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  if (textWidth(line, size, semibold) <= room) return line
  const left = room - textWidth('…', size, semibold)
  let kept = ''
  let used = 0
  for (const character of line) {
    used += textWidth(character, size, semibold)
    if (used > left) break
    kept += character
  }
  return `${kept.trimEnd()}…`
}
