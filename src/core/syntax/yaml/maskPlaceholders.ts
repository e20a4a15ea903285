// `${Name}` inside of [ ] and { } would read as braces: the library sees it masked by text of the same length, so that
// all offsets stay true.

const PLACEHOLDER = /\$\{[^{}"'\s,[\]]*\}/g
/** Of the private use area: letters to the library, and hardly ever in a text. */
const OPEN = '\uE0D0'
const CLOSE = '\uE0D1'

/** A text to be read, and the way back from what is read in it. */
export interface MaskedText {
  readonly text: string
  unmask(read: string): string
}

/** The braces of placeholders masked; the text as it is when it has none, or has the masks' own characters. */
export function maskPlaceholders(text: string): MaskedText {
  const masks = text.includes('${') && !text.includes(OPEN) && !text.includes(CLOSE)
  if (!masks) return { text, unmask: (read) => read }
  return {
    text: text.replace(PLACEHOLDER, (found) => `$${OPEN}${found.slice(2, -1)}${CLOSE}`),
    unmask: (read) => (read.includes(OPEN) ? read.replaceAll(OPEN, '{').replaceAll(CLOSE, '}') : read),
  }
}
