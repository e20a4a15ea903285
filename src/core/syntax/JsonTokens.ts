// Cuts JSON text into tokens: strings and comments by jsonc-parser's scanner, words here, so that a bare
// `${Placeholder}` outside of strings and comments is one token, as if it were a string literal of the same length.
import { createScanner } from 'jsonc-parser'
import type { JsonProblemCode } from './jsonProblem'

export type JsonTokenKind =
  | '{'
  | '}'
  | '['
  | ']'
  | ':'
  | ','
  | 'string'
  | 'number'
  | 'boolean'
  | 'null'
  | 'placeholder'
  /** Anything that is not JSON: `Comment`, `...`, `undefined`. */
  | 'word'
  | 'end'

/** Called for what is wrong inside a token. */
export type ReportToken = (code: JsonProblemCode, from: number, to: number) => void

// jsonc-parser's ScanError is an ambient const enum, which isolated modules cannot read.
const SCAN_END_OF_COMMENT = 1
const SCAN_END_OF_STRING = 2
const SCAN_INVALID_UNICODE = 4
const SCAN_INVALID_ESCAPE = 5

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/
const NUMBER_LIKE = /^[-+.]?\d/
const PLACEHOLDER = /\$\{[^{}"\n\r]*\}/y
const PUNCTUATION = '{}[]:,'

const QUOTE = 34
const DOLLAR = 36
const APOSTROPHE = 39
const ASTERISK = 42
const SLASH = 47
const BACKSLASH = 92
const BRACE = 123

/** A cursor over the tokens of a text; `next` moves it, the fields describe the present token. */
export class JsonTokens {
  kind: JsonTokenKind = 'end'
  from = 0
  to = 0
  /** The decoded text of a string; the source of any other token. */
  value = ''
  readonly comments: { readonly from: number; readonly to: number }[] = []
  private readonly scanner

  constructor(
    readonly text: string,
    private readonly report: ReportToken,
  ) {
    this.scanner = createScanner(text, false)
  }

  next(): JsonTokenKind {
    this.from = this.skipTrivia(this.to)
    this.to = this.from
    if (this.from >= this.text.length) return this.take('end', this.from)
    const char = this.text.charAt(this.from)
    if (char === '"') return this.string()
    // The characters of PUNCTUATION are token kinds themselves.
    if (PUNCTUATION.includes(char)) return this.take(char as JsonTokenKind, this.from + 1)
    if (char === "'") return this.singleQuoted()
    return this.word()
  }

  private take(kind: JsonTokenKind, to: number): JsonTokenKind {
    this.kind = kind
    this.to = to
    if (kind !== 'string') this.value = this.text.slice(this.from, to)
    return kind
  }

  /** Steps over white space and comments, keeping the comments' ranges. */
  private skipTrivia(start: number): number {
    let at = start
    for (;;) {
      const code = this.text.charCodeAt(at)
      if (isSpace(code)) at += 1
      else if (code === SLASH && this.startsComment(at)) at = this.comment(at)
      else return at
    }
  }

  private startsComment(at: number): boolean {
    const second = this.text.charCodeAt(at + 1)
    return second === SLASH || second === ASTERISK
  }

  private comment(from: number): number {
    this.scanner.setPosition(from)
    this.scanner.scan()
    const to = Math.min(this.scanner.getPosition(), this.text.length)
    if (this.scanner.getTokenError() === SCAN_END_OF_COMMENT) this.report('unclosed-comment', from, to)
    this.comments.push({ from, to })
    return to
  }

  private string(): JsonTokenKind {
    this.scanner.setPosition(this.from)
    this.scanner.scan()
    this.value = this.scanner.getTokenValue()
    const to = this.scanner.getPosition()
    const error = this.scanner.getTokenError()
    if (error) this.report(stringProblem(error), this.from, to)
    return this.take('string', to)
  }

  /** JSON5's quotes: a problem, but the rest of the text stays readable. */
  private singleQuoted(): JsonTokenKind {
    let at = this.from + 1
    for (; at < this.text.length; at += 1) {
      const code = this.text.charCodeAt(at)
      if (code === APOSTROPHE || isLineEnd(code)) break
      if (code === BACKSLASH) at += 1
    }
    const closed = this.text.charCodeAt(at) === APOSTROPHE
    const to = Math.min(closed ? at + 1 : at, this.text.length)
    this.value = this.text.slice(this.from + 1, closed ? to - 1 : to)
    this.report('single-quotes', this.from, to)
    return this.take('string', to)
  }

  /** Everything up to the next delimiter: number, keyword, placeholder (`${A}-${B}` is one), or no JSON at all. */
  private word(): JsonTokenKind {
    let at = this.from
    let hasPlaceholder = false
    for (;;) {
      const code = this.text.charCodeAt(at)
      if (code === DOLLAR && this.text.charCodeAt(at + 1) === BRACE) {
        const end = this.placeholderEnd(at)
        if (end < 0) return this.unclosedPlaceholder(at)
        hasPlaceholder = true
        at = end
      } else if (endsWord(code) || (code === SLASH && this.startsComment(at))) break
      else at += 1
    }
    const word = this.text.slice(this.from, at)
    return this.take(hasPlaceholder ? 'placeholder' : wordKind(word), at)
  }

  private placeholderEnd(at: number): number {
    PLACEHOLDER.lastIndex = at
    return PLACEHOLDER.test(this.text) ? PLACEHOLDER.lastIndex : -1
  }

  private unclosedPlaceholder(at: number): JsonTokenKind {
    let to = at + 2
    while (!endsWord(this.text.charCodeAt(to))) to += 1
    this.report('unclosed-placeholder', at, to)
    return this.take('placeholder', to)
  }
}

/** True for what looks like a number but is not written as JSON writes one: `01`, `.5`, `+1`, `0x1F`. */
export function isNumberLike(word: string): boolean {
  return NUMBER_LIKE.test(word)
}

function wordKind(word: string): JsonTokenKind {
  if (NUMBER.test(word)) return 'number'
  if (word === 'true' || word === 'false') return 'boolean'
  return word === 'null' ? 'null' : 'word'
}

function stringProblem(error: number): JsonProblemCode {
  if (error === SCAN_END_OF_STRING) return 'unclosed-string'
  return error === SCAN_INVALID_ESCAPE || error === SCAN_INVALID_UNICODE ? 'invalid-escape' : 'invalid-character'
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || isLineEnd(code)
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13
}

/** White space, a bracket, a colon, a comma, a quote, or the end of the text. */
function endsWord(code: number): boolean {
  if (Number.isNaN(code) || isSpace(code) || code === QUOTE) return true
  return code === 123 || code === 125 || code === 91 || code === 93 || code === 58 || code === 44
}
