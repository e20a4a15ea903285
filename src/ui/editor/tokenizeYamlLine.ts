// Colours of a definition in YAML, line by line: names, texts, comments, tags and anchors, block scalars, JSONPath and JSONata. All
// inside of a text is named `string…`, as in JSON.
import { type LineToken, tokenizeJsonata } from './tokenizeJsonata'

/** What a line begins in. */
export interface YamlState {
  /** The indentation of the line that begins a block scalar: deeper lines belong to it; -1 outside of one. */
  readonly block: number
  /** Within an expression `{% … %}` that goes on. */
  readonly inExpression: boolean
  /** Within a quoted text that goes on. */
  readonly quote: '"' | "'" | ''
}

export interface TokenizedYaml {
  readonly tokens: readonly LineToken[]
  readonly state: YamlState
}

export const yamlStart: YamlState = { block: -1, inExpression: false, quote: '' }

const KEY = /(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s#"'{}[\],&*!|>%@`][^#{}[\],]*?)(?=\s*:(?:\s|$))/y
const BLOCK = /[|>][-+\d]*(?=\s*(?:#.*)?$)/y
const QUOTED = /"(?:[^"\\]|\\.)*(?:"|\\?$)|'(?:[^']|'')*(?:'|$)/y
/** A word without quotes reaches to a comment or the end of the line; in brackets to the next sign of theirs. */
const PLAIN = /\S(?:.*?\S)??(?=\s*$|\s+#)/y
const IN_BRACKETS = /(?:\$\{[^{}]*\}|[^\s,[\]{}:]|:(?!\s)|[ ](?![ #]))+/y
const TAG = /[!&*][^\s,[\]{}]*/y
const NUMBER = /^[-+]?(?:\d[\d_]*(?:\.\d+)?(?:[eE][-+]?\d+)?|0x[\da-f]+)$/i
const KEYWORD = /^(?:true|false|null|~)$/
const PATH = /^(?:\$(?:$|\$|[.[])|States\.\w+\()/
const PLACEHOLDERS = /\$\{[^{}"]*\}/g

export function tokenizeYamlLine(line: string, state: YamlState): TokenizedYaml {
  return new YamlLineTokens(line).read(state)
}

class YamlLineTokens {
  private readonly tokens: LineToken[] = []
  private at = 0
  private readonly indent: number
  /** How many brackets are open on the line. */
  private brackets = 0

  constructor(private readonly line: string) {
    this.indent = /^ */.exec(line)?.[0].length ?? 0
  }

  read(state: YamlState): TokenizedYaml {
    const isBlank = this.line.trim() === ''
    if (state.block >= 0 && (isBlank || this.indent > state.block)) {
      const inExpression = this.text(this.line, 0, state.inExpression, 'string.value')
      return { tokens: this.tokens, state: { ...state, inExpression } }
    }
    if (state.quote !== '') return this.quotedRest(state)
    return this.plainLine()
  }

  /** A quoted text that began on a line above. */
  private quotedRest({ quote, inExpression }: YamlState): TokenizedYaml {
    const end = (quote === '"' ? /(?:[^"\\]|\\.)*"/y : /(?:[^']|'')*'(?!')/y).exec(this.line)?.[0].length ?? -1
    const stays = this.text(this.line.slice(0, end < 0 ? undefined : end), 0, inExpression, 'string.value')
    if (end < 0) return { tokens: this.tokens, state: { block: -1, inExpression: stays, quote } }
    this.at = end
    return this.plainLine()
  }

  private plainLine(): TokenizedYaml {
    const { line } = this
    while (this.at < line.length) {
      const { at } = this
      const char = line.charAt(at)
      if (/\s/.test(char)) this.take('', 1)
      else if (char === '#' && (at === 0 || /\s/.test(line.charAt(at - 1)))) this.take('comment', line.length - at)
      else if (at === 0 && /^(?:---|\.\.\.|%)/.test(line)) this.take('keyword', line.length)
      else if (char === '-' && /^-(?:\s|$)/.test(line.slice(at))) this.take('delimiter', 1)
      else {
        const opened = this.value()
        if (opened) return { tokens: this.tokens, state: opened }
      }
    }
    return { tokens: this.tokens, state: yamlStart }
  }

  /** A name, a text, a word or a sign; the state of the next line where something goes on there. */
  private value(): YamlState | null {
    const { line, at } = this
    const key = match(KEY, line, at)
    if (key > at) {
      this.string(at, key, 'string.key')
      return null
    }
    const block = match(BLOCK, line, at)
    if (block > at) {
      this.take('delimiter', line.length - at)
      const comment = line.indexOf('#', block)
      if (comment > 0) this.add(comment, 'comment')
      return { block: this.indent + 2 * this.dashes(), inExpression: false, quote: '' }
    }
    const quoted = match(QUOTED, line, at)
    if (quoted > at) return this.quotedText(at, quoted)
    const tag = match(TAG, line, at)
    if (tag > at) this.take('keyword', tag - at)
    else if ('{}[],:'.includes(line.charAt(at))) this.sign(line.charAt(at))
    else this.word(Math.max(at + 1, match(this.brackets > 0 ? IN_BRACKETS : PLAIN, line, at)))
    return null
  }

  private sign(char: string): void {
    if (char === '{' || char === '[') this.brackets += 1
    if (char === '}' || char === ']') this.brackets -= 1
    this.take('delimiter', 1)
  }

  /** Dashes move what is behind them in; a block scalar in an item reaches as deep as the item. */
  private dashes(): number {
    return Math.max(0, (/^ *((?:- +)*)/.exec(this.line)?.[1] ?? '').split('-').length - 2)
  }

  private quotedText(from: number, to: number): YamlState | null {
    const source = this.line.slice(from, to)
    const quote = source.startsWith('"') ? '"' : "'"
    const isClosed = source.length > 1 && source.endsWith(quote) && to <= this.line.length
    this.add(from, 'string.value')
    const inner = isClosed ? source.slice(1, -1) : source.slice(1)
    const inExpression = this.text(inner, from + 1, false, PATH.test(inner) ? 'string.path' : 'string.value')
    if (isClosed) this.add(to - 1, 'string.value')
    this.at = to
    return isClosed && to > from + 1 ? null : { block: -1, inExpression, quote }
  }

  private word(to: number): void {
    const word = this.line.slice(this.at, to)
    if (NUMBER.test(word)) this.take('number', to - this.at)
    else if (KEYWORD.test(word)) this.take('keyword', to - this.at)
    else this.string(this.at, to, PATH.test(word) ? 'string.path' : 'string.value')
  }

  private string(from: number, to: number, scopes: string): void {
    this.text(this.line.slice(from, to), from, false, scopes)
    this.at = to
  }

  /** A piece of a text, with its expression and placeholders set apart. Returns whether an expression goes on. */
  private text(piece: string, offset: number, inExpression: boolean, scopes: string): boolean {
    let rest = piece
    let from = offset
    let isInside = inExpression
    if (!isInside) {
      const open = piece.indexOf('{%')
      this.withPlaceholders(open < 0 ? piece : piece.slice(0, open), from, scopes)
      if (open < 0) return false
      this.add(from + open, 'string.jsonata.delimiter')
      from += open + 2
      rest = piece.slice(open + 2)
      isInside = true
    }
    const close = rest.indexOf('%}')
    const expression = close < 0 ? rest : rest.slice(0, close)
    if (/^\s/.test(expression) && inExpression) this.add(from, 'string.jsonata.field')
    for (const { startIndex, scopes: kind } of tokenizeJsonata(expression)) this.add(from + startIndex, kind)
    if (close < 0) return true
    this.add(from + close, 'string.jsonata.delimiter')
    if (rest.length > close + 2) this.add(from + close + 2, scopes)
    return false
  }

  private withPlaceholders(piece: string, offset: number, scopes: string): void {
    if (piece !== '') this.add(offset, scopes)
    for (const found of piece.matchAll(PLACEHOLDERS)) {
      this.add(offset + found.index, 'string.placeholder')
      if (found.index + found[0].length < piece.length) this.add(offset + found.index + found[0].length, scopes)
    }
  }

  private take(scopes: string, length: number): void {
    this.add(this.at, scopes)
    this.at += length
  }

  private add(startIndex: number, scopes: string): void {
    const last = this.tokens.at(-1)
    if (last?.startIndex === startIndex) this.tokens.pop()
    if (this.tokens.at(-1)?.scopes !== scopes) this.tokens.push({ startIndex, scopes })
  }
}

function match(pattern: RegExp, line: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(line) ? pattern.lastIndex : at
}
