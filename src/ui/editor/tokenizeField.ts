// Colours of the text of one field, line by line. What the first line begins with decides what all of it is.
import { type LineToken, tokenizeJsonata } from './tokenizeJsonata'
import { tokenizeLine } from './tokenizeLine'

/** What the lines so far were: nothing yet, an expression, a path or call, JSON, a comment in JSON. */
export type FieldKind = 'start' | 'jsonata' | 'path' | 'json' | 'comment'

export interface TokenizedField {
  readonly tokens: readonly LineToken[]
  readonly next: FieldKind
}

/** The tokens of a line; each reaches to the next, the last to the end of the line. */
export function tokenizeField(line: string, before: FieldKind): TokenizedField {
  const kind = before === 'start' ? kindOf(line) : before
  switch (kind) {
    case 'start':
      return { tokens: [], next: 'start' }
    case 'jsonata':
      return { tokens: tokensOf(line), next: 'jsonata' }
    case 'path':
      return { tokens: [{ startIndex: 0, scopes: 'string.path' }], next: 'path' }
    default: {
      const { tokens, inComment } = tokenizeLine(line, kind === 'comment')
      return { tokens, next: inComment ? 'comment' : 'json' }
    }
  }
}

function kindOf(line: string): FieldKind {
  const text = line.trimStart()
  if (text === '') return 'start'
  if (text.startsWith('{%')) return 'jsonata'
  return /^(\$(?!\{)|States\.)/.test(text) ? 'path' : 'json'
}

function tokensOf(line: string): readonly LineToken[] {
  const open = /^\s*\{%/.exec(line)?.[0].length ?? 0
  const close = /%\}\s*$/.exec(line)?.index ?? line.length
  const end = Math.max(open, close)
  return [
    ...(open > 0 ? [{ startIndex: 0, scopes: 'string.jsonata.delimiter' }] : []),
    ...tokenizeJsonata(line.slice(open, end)).map(({ startIndex, scopes }) => ({
      startIndex: open + startIndex,
      scopes,
    })),
    ...(end < line.length ? [{ startIndex: end, scopes: 'string.jsonata.delimiter' }] : []),
  ]
}
