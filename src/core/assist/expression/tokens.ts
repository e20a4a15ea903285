// Cuts expressions into tokens for whoever looks at a caret: JSONata, and calls of intrinsic functions with their paths. Mistakes and
// unfinished text are borne; the tokens cover everything but white space.

export type TokenKind =
  | 'comment'
  | 'text'
  | 'regex'
  | 'quotedName'
  | 'variable'
  | 'function'
  | 'number'
  | 'name'
  | 'sign'

export interface ExpressionToken {
  readonly kind: TokenKind
  readonly from: number
  readonly to: number
  readonly source: string
  /** False for a text, comment or regular expression that has no end. */
  readonly isClosed: boolean
}

const JSONATA: readonly (readonly [TokenKind, RegExp])[] = [
  ['comment', /\/\*[\s\S]*?(?:\*\/|$)/y],
  ['text', /"(?:[^"\\]|\\[\s\S])*"?|'(?:[^'\\]|\\[\s\S])*'?/y],
  ['quotedName', /`[^`]*`?/y],
  ['variable', /\$\$|\$[\p{L}_][\p{L}\p{N}_]*|\$/uy],
  ['number', /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y],
  ['name', /[\p{L}_][\p{L}\p{N}_]*/uy],
  ['sign', /:=|!=|<=|>=|~>|\*\*|\.\.|[\s\S]/y],
]

const INTRINSIC: readonly (readonly [TokenKind, RegExp])[] = [
  ['text', /'(?:[^'\\]|\\[\s\S])*'?/y],
  ['function', /States(?:\.\w*)?/y],
  ['variable', /\$\$|\$\p{ID_Start}\p{ID_Continue}*|\$/uy],
  ['number', /-?\d+(?:\.\d+)?/y],
  ['name', /[\p{L}_][\p{L}\p{N}_-]*/uy],
  ['sign', /[\s\S]/y],
]

const REGEX = /\/(?:[^/\\\n]|\\.)*\/?[im]*/y

export function jsonataTokens(text: string): readonly ExpressionToken[] {
  return tokensOf(text, JSONATA, true)
}

export function intrinsicTokens(text: string): readonly ExpressionToken[] {
  return tokensOf(text, INTRINSIC, false)
}

function tokensOf(text: string, patterns: typeof JSONATA, hasRegex: boolean): readonly ExpressionToken[] {
  const tokens: ExpressionToken[] = []
  for (let at = 0; at < text.length; ) {
    if (/\s/.test(text.charAt(at))) {
      at += 1
      continue
    }
    const isRegex = hasRegex && text.charAt(at) === '/' && text.charAt(at + 1) !== '*' && !endsOperand(tokens.at(-1))
    const [kind, to] = isRegex ? (['regex', matchEnd(REGEX, text, at)] as const) : firstMatch(patterns, text, at)
    const source = text.slice(at, to)
    tokens.push({ kind, from: at, to, source, isClosed: isClosed(kind, source) })
    at = to
  }
  return tokens
}

function firstMatch(patterns: typeof JSONATA, text: string, at: number): readonly [TokenKind, number] {
  for (const [kind, pattern] of patterns) {
    const end = matchEnd(pattern, text, at)
    if (end > at) return [kind, end]
  }
  return ['sign', at + 1]
}

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

/** Behind a value `/` divides; elsewhere it begins a regular expression. */
function endsOperand(token: ExpressionToken | undefined): boolean {
  if (!token) return false
  if (token.kind === 'sign') return token.source === ')' || token.source === ']' || token.source === '}'
  return token.kind !== 'comment' && !['and', 'or', 'in'].includes(token.source)
}

function isClosed(kind: TokenKind, source: string): boolean {
  if (kind === 'comment') return source.length > 3 && source.endsWith('*/')
  if (kind === 'regex') return /^\/(?:[^/\\\n]|\\.)*\//.test(source)
  if (kind === 'text') return /^("|')(?:(?!\1)[^\\]|\\[\s\S])*\1$/.test(source)
  return kind !== 'quotedName' || (source.length > 1 && source.endsWith('`'))
}

/** Whether a caret stands inside of a text, comment or regular expression, where nothing can be completed. */
export function isInLiteral(tokens: readonly ExpressionToken[], index: number): boolean {
  return tokens.some(
    ({ kind, from, to, isClosed: closed }) =>
      (kind === 'text' || kind === 'comment' || kind === 'regex') &&
      from < index &&
      (index < to || (index === to && !closed)),
  )
}
