// What a file carries around its text: kept aside while editing, given back on save.

export interface Envelope {
  readonly bom: boolean
  /** `mixed` is kept until the first edit, then unified to the most frequent. */
  readonly eol: '\n' | '\r\n' | 'mixed'
  /** The exact original, without the byte order mark, when `eol` is `mixed`; null otherwise. */
  readonly original: string | null
}

/** What `openText` makes of a file's content. */
export interface OpenedText {
  /** Without byte order mark, every line end a `\n`. */
  readonly text: string
  readonly envelope: Envelope
}

const BOM = '\uFEFF'

/** Separates a file's text from its byte order mark and line ends. A lone `\r` counts as a line end, as in Monaco. */
export function openText(raw: string): OpenedText {
  const bom = raw.startsWith(BOM)
  const content = bom ? raw.slice(1) : raw
  const eol = eolOf(content)
  return { text: unified(content), envelope: { bom, eol, original: eol === 'mixed' ? content : null } }
}

/**
 * The file's content for a text: `saveText` of what `openText` gave is the file itself, byte for byte. Mixed line ends
 * come back as they were while the text is the one that was opened, and become the most frequent kind after an edit.
 */
export function saveText(text: string, envelope: Envelope): string {
  return (envelope.bom ? BOM : '') + withLineEnds(text, envelope)
}

function withLineEnds(text: string, { eol, original }: Envelope): string {
  if (original !== null && unified(original) === text) return original
  const ending = eol === 'mixed' ? mostFrequentEol(original ?? '') : eol
  return ending === '\n' ? text : text.replaceAll('\n', ending)
}

function eolOf(content: string): Envelope['eol'] {
  if (!content.includes('\r')) return '\n'
  const { lf, crlf, cr } = countLineEnds(content)
  return lf === 0 && cr === 0 && crlf > 0 ? '\r\n' : 'mixed'
}

/** A tie is LF. */
function mostFrequentEol(content: string): '\n' | '\r\n' {
  const { lf, crlf, cr } = countLineEnds(content)
  return crlf > lf + cr ? '\r\n' : '\n'
}

function countLineEnds(content: string): { lf: number; crlf: number; cr: number } {
  const counts = { lf: 0, crlf: 0, cr: 0 }
  for (const [end] of content.matchAll(/\r\n|\r|\n/g)) {
    if (end === '\r\n') counts.crlf += 1
    else if (end === '\n') counts.lf += 1
    else counts.cr += 1
  }
  return counts
}

function unified(content: string): string {
  return content.includes('\r') ? content.replaceAll(/\r\n?/g, '\n') : content
}
