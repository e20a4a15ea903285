// Writes a text as a scalar: plain where it reads as that text, else in quotes.
import { readsAsOther } from './coreScalar'
import type { QuoteStyle } from './YamlStyle'

export interface TextPlace {
  /** Inside of [ ] or { }. */
  readonly inFlow: boolean
  /** How it is written when nothing speaks against it. */
  readonly wanted: QuoteStyle
  /** What it is written in when it cannot be plain. */
  readonly quotes: 'single' | 'double'
}

/** Between quotes only: line breaks, control characters, and what YAML takes for the end of something. */
const NOT_PRINTABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff\ue0d0\ue0d1]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/
const INDICATOR = /^[,[\]{}#&*!|>'"%@`]|^[-?:](?:[\s,[\]{}]|$)/
const ENDS_NAME = /:(?:\s|$)|\s#/
const FLOW_MARK = /[,[\]{}]/
const DOCUMENT_MARK = /^(?:---|\.\.\.)(?:\s|$)/

/** The scalar for a text, always on one line. */
export function writeText(text: string, { inFlow, wanted, quotes }: TextPlace): string {
  if (wanted === 'plain' && isPlain(text, inFlow)) return text
  const chosen = wanted === 'plain' ? quotes : wanted
  if (chosen === 'single' && !NOT_PRINTABLE.test(text)) return `'${text.replaceAll("'", "''")}'`
  return doubleQuoted(text)
}

/** JSON's strings are YAML's double quoted ones, but for the few characters that JSON does not escape. */
export function doubleQuoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff\ue0d0\ue0d1]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** Whether a text without quotes reads as itself, to any reader of YAML. */
export function isPlain(text: string, inFlow: boolean): boolean {
  if (text !== text.trim() || NOT_PRINTABLE.test(text) || readsAsOther(text)) return false
  if (INDICATOR.test(text) || ENDS_NAME.test(text) || DOCUMENT_MARK.test(text)) return false
  return !inFlow || !(FLOW_MARK.test(text) || text.includes(':') || text.startsWith('-') || text.startsWith('?'))
}

/** Whether a text of several lines can stand as it is below a `|`. */
export function isLiteral(text: string): boolean {
  const lines = text.split('\n')
  // More than one empty line at the end would have to be kept by a sign of its own, and depend on what follows.
  if (lines.length < 2 || text.endsWith('\n\n') || text.trim() === '') return false
  const [first = ''] = lines.filter((line) => line !== '')
  return !/^[ \t]/.test(first) && lines.every((line) => !NOT_PRINTABLE.test(line.replaceAll('\t', ' ')))
}

/** The header of a `|` for a text, and its lines at a column. */
export function writeLiteral(text: string, column: number): { readonly head: string; readonly body: string } {
  const endsLine = text.endsWith('\n')
  const lines = (endsLine ? text.slice(0, -1) : text).split('\n')
  const body = lines.map((line) => (line === '' ? '\n' : `\n${' '.repeat(column)}${line}`)).join('')
  return { head: endsLine ? '|' : '|-', body }
}
