// The text that a string or a name of a definition stands for, with the place of each character in the source.
import type { TextRange } from '../text/mapRange'

/** How a string is written. `block` is YAML's `|` and `>`, `plain` a word without quotes. */
export type StringStyle = 'double' | 'single' | 'block' | 'plain'

/**
 * The decoded text of one string, character by character in both directions. The text of a block scalar is the source from its first
 * line on, indentation included: in expressions that is white space.
 */
export class StringText {
  private constructor(
    readonly style: StringStyle,
    /** The source between the quotes, or of the lines. */
    readonly content: TextRange,
    readonly text: string,
    /** Source offset of each character and of the end; null where they stand as in the source. */
    private readonly offsets: readonly number[] | null,
  ) {}

  /** Reads the string that stands at `from` to `to`. Total: a quote that is missing at the end, or a bad escape, is borne. */
  static read(source: string, { from, to }: TextRange): StringText {
    const first = source.charAt(from)
    if (first === '"') return StringText.quoted(source, 'double', from, to)
    if (first === "'") return StringText.quoted(source, 'single', from, to)
    const header = /^[|>][-+\d]*[ \t]*(?:#.*)?(?:\n|$)/.exec(source.slice(from, Math.min(to, from + 200)))
    const start = header ? Math.min(from + header[0].length, to) : from
    return new StringText(header ? 'block' : 'plain', { from: start, to }, source.slice(start, to), null)
  }

  private static quoted(source: string, style: 'double' | 'single', from: number, to: number): StringText {
    const quote = style === 'double' ? '"' : "'"
    const isClosed = to - from > 1 && source.charAt(to - 1) === quote && !endsEscaped(source, style, from, to)
    const content = { from: from + 1, to: isClosed ? to - 1 : to }
    const raw = source.slice(content.from, content.to)
    if (!raw.includes(style === 'double' ? '\\' : "''")) return new StringText(style, content, raw, null)
    let text = ''
    const offsets: number[] = []
    for (let at = 0; at < raw.length; ) {
      const [decoded, length] = style === 'double' ? readEscape(raw, at) : readDoubled(raw, at)
      for (let index = 0; index < decoded.length; index += 1) offsets.push(content.from + at)
      text += decoded
      at += length
    }
    offsets.push(content.to)
    return new StringText(style, content, text, offsets)
  }

  /** Where character `index` of the text stands in the source. */
  offsetOf(index: number): number {
    const within = Math.min(Math.max(index, 0), this.text.length)
    return this.offsets ? (this.offsets[within] ?? this.content.to) : this.content.from + within
  }

  /** The first character that stands at or after a source offset. */
  indexOf(offset: number): number {
    const { offsets } = this
    if (!offsets) return Math.min(Math.max(offset - this.content.from, 0), this.text.length)
    const found = offsets.findIndex((at) => at >= offset)
    return found < 0 ? this.text.length : found
  }
}

/** Whether the last quote belongs to an escape. */
function endsEscaped(source: string, style: 'double' | 'single', from: number, to: number): boolean {
  let count = 0
  const mark = style === 'double' ? '\\' : "'"
  for (let at = to - 2; at > from && source.charAt(at) === mark; at -= 1) count += 1
  return count % 2 === 1
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', '0': '\0', e: '\x1b' }
const DIGITS: Readonly<Record<string, number>> = { u: 4, x: 2, U: 8 }

function readEscape(raw: string, at: number): readonly [string, number] {
  if (raw.charAt(at) !== '\\') return [raw.charAt(at), 1]
  const letter = raw.charAt(at + 1)
  const digits = DIGITS[letter]
  if (digits !== undefined) {
    const code = new RegExp(`^[0-9a-fA-F]{${digits}}`).exec(raw.slice(at + 2, at + 2 + digits))?.[0]
    const point = code === undefined ? -1 : Number.parseInt(code, 16)
    if (point >= 0 && point <= 0x10ffff) return [String.fromCodePoint(point), 2 + digits]
  }
  return [ESCAPES[letter] ?? letter, 2]
}

function readDoubled(raw: string, at: number): readonly [string, number] {
  return raw.startsWith("''", at) ? ["'", 2] : [raw.charAt(at), 1]
}
