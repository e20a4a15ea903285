// Colours of a definition, line by line: JSON with comments, `${Placeholders}`, JSONPath, and JSONata in `"{% … %}"`.
// All inside of a string is named `string…`: Monaco then leaves brackets in there alone.
import { type LineToken, tokenizeJsonata } from './tokenizeJsonata'

export interface TokenizedLine {
  readonly tokens: readonly LineToken[]
  /** The next line begins inside of a block comment. */
  readonly inComment: boolean
}

const COMMENT_END = /\*\//g
const STRING = /"(?:[^"\\]|\\.)*(?:"|\\?$)/y
const KEY_COLON = /\s*:/y
const WORD = /[^\s{}[\]:,"/]+/y
const NUMBER = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/
const PLACEHOLDER = /\$\{[^{}"]*\}/y
const PLACEHOLDERS = /\$\{[^{}"]*\}/g
const PATH = /^"(?:\$(?:"|\$|[.[])|States\.\w+\()/

/** The tokens of a line; each reaches to the next, the last to the end of the line. */
export function tokenizeLine(line: string, inComment: boolean): TokenizedLine {
  const tokens: LineToken[] = []
  const add = (startIndex: number, scopes: string): void => {
    if (tokens[tokens.length - 1]?.scopes !== scopes) tokens.push({ startIndex, scopes })
  }
  let at = 0
  if (inComment) {
    add(0, 'comment')
    at = commentEnd(line, 0)
    if (at < 0) return { tokens, inComment: true }
  }
  while (at < line.length) {
    const next = line.startsWith('/*', at) ? blockComment(line, at, add) : tokenAt(line, at, add)
    if (next < 0) return { tokens, inComment: true }
    at = next
  }
  return { tokens, inComment: false }
}

type Add = (startIndex: number, scopes: string) => void

/** The offset after the comment's end; -1 where it does not end on this line. */
function blockComment(line: string, at: number, add: Add): number {
  add(at, 'comment')
  return commentEnd(line, at + 2)
}

function commentEnd(line: string, from: number): number {
  COMMENT_END.lastIndex = from
  return COMMENT_END.test(line) ? COMMENT_END.lastIndex : -1
}

/** Adds the token that begins at an offset and returns where it ends. */
function tokenAt(line: string, at: number, add: Add): number {
  if (line.startsWith('//', at)) {
    add(at, 'comment')
    return line.length
  }
  const char = line.charAt(at)
  if (char === '"') return stringAt(line, at, add)
  if (char === '$') {
    const end = match(PLACEHOLDER, line, at)
    if (end > at) {
      add(at, 'variable.placeholder')
      return end
    }
  }
  const end = match(WORD, line, at)
  if (end > at) {
    add(at, wordScope(line.slice(at, end)))
    return end
  }
  add(at, /\s/.test(char) ? '' : 'delimiter')
  return at + 1
}

function wordScope(word: string): string {
  if (word === 'true' || word === 'false' || word === 'null') return 'keyword'
  return NUMBER.test(word) ? 'number' : 'invalid'
}

function stringAt(line: string, at: number, add: Add): number {
  const end = match(STRING, line, at)
  const text = line.slice(at, end)
  if (match(KEY_COLON, line, end) > end) addString(text, at, 'string.key', add)
  else if (text.startsWith('"{%')) addJsonata(text, at, add)
  else addString(text, at, PATH.test(text) ? 'string.path' : 'string.value', add)
  return end
}

/** A string with its placeholders set apart. */
function addString(text: string, at: number, scopes: string, add: Add): void {
  add(at, scopes)
  if (!text.includes('${')) return
  for (const found of text.matchAll(PLACEHOLDERS)) {
    add(at + found.index, 'string.placeholder')
    add(at + found.index + found[0].length, scopes)
  }
}

function addJsonata(text: string, at: number, add: Add): void {
  add(at, 'string.value')
  add(at + 1, 'string.jsonata.delimiter')
  const close = text.lastIndexOf('%}')
  const end = close > 2 ? close : text.length
  for (const { startIndex, scopes } of tokenizeJsonata(text.slice(3, end))) add(at + 3 + startIndex, scopes)
  if (end === text.length) return
  add(at + end, 'string.jsonata.delimiter')
  add(at + end + 2, 'string.value')
}

/** Where a sticky expression ends that begins at `at`; `at` itself where it does not. */
function match(pattern: RegExp, line: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(line) ? pattern.lastIndex : at
}
