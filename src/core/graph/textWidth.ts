// How wide a text will be drawn, from a table instead of a font, so that Node, the worker and every browser agree.
import { BEYOND_ASCII, REGULAR, SEMIBOLD } from './interWidths.data'

const OTHER = 0.6
const WIDE = 1

/** The width in px of one line of Inter at `size` px; weight 400 unless `semibold`. Right to about 2 px in 180. */
export function textWidth(text: string, size: number, semibold = false): number {
  const table = semibold ? SEMIBOLD : REGULAR
  let em = 0
  for (const character of text) em += advance(character, table)
  return em * size
}

function advance(character: string, table: readonly number[]): number {
  const code = character.codePointAt(0) ?? 0
  return table[code - 32] ?? BEYOND_ASCII.get(character) ?? (isWide(code) ? WIDE : OTHER)
}

/** Chinese, Japanese, Korean and pictographs fill a whole em. */
function isWide(code: number): boolean {
  return (
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xd7ff) ||
    (code >= 0xf900 && code <= 0xffef && code !== 0xfeff) ||
    code >= 0x1f000
  )
}
