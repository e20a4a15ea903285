// Where and how the path of a value goes into the text of a field.
import type { QueryLanguage } from '../../../core/asl/StateType'
import { jsonNotation } from '../../../core/syntax/json'
import { nodeAtOffset } from '../../../core/syntax/nodeAtOffset'
import type { SyntaxNode } from '../../../core/syntax/SyntaxTree'

export interface PathInsertion {
  readonly text: string
  /** What is selected. */
  readonly from: number
  readonly to: number
  readonly path: string
  readonly language: QueryLanguage
  /** The field holds one path and nothing else. */
  readonly isPath: boolean
}

interface Replacement {
  readonly from: number
  readonly to: number
  readonly insert: string
}

/** The replacement that leaves a text the field can read: quoted, escaped and in `{% %}` where it has to be. */
export function insertPath({ text, from, to, path, language, isPath }: PathInsertion): Replacement {
  const bare = language === 'JSONata' ? `{% ${path} %}` : path
  if (text.trim() === '')
    return { from: 0, to: text.length, insert: isPath || language === 'JSONata' ? bare : JSON.stringify(path) }
  if (/^\s*\{%/.test(text)) return within({ from, to, insert: path }, text.indexOf('{%') + 2, end(text))
  const isBareText = !/^\s*["{[]/.test(text)
  if (isBareText && !/^\s*States\./.test(text)) return { from: 0, to: text.length, insert: bare }
  if (isBareText) return { from, to, insert: path }
  return insertIntoJson({ from, to }, stringAround(text, from, to), text, path, language)
}

function end(text: string): number {
  const close = text.lastIndexOf('%}')
  return close < 0 ? text.length : close
}

/** A caret in the delimiters means what is inside of them. */
function within({ from, to, insert }: Replacement, low: number, high: number): Replacement {
  const clamp = (offset: number) => Math.max(low, Math.min(offset, high))
  return { from: clamp(from), to: clamp(to), insert }
}

function insertIntoJson(
  { from, to }: { readonly from: number; readonly to: number },
  literal: SyntaxNode | null,
  text: string,
  path: string,
  language: QueryLanguage,
): Replacement {
  const bare = language === 'JSONata' ? `{% ${path} %}` : path
  if (!literal) return { from, to, insert: JSON.stringify(bare) }
  const value = typeof literal.value === 'string' ? literal.value : ''
  const inner = { from: literal.from + 1, to: literal.to - 1 }
  const isExpression = language === 'JSONata' ? value.startsWith('{%') : value.startsWith('States.')
  if (!isExpression) return { ...inner, insert: escaped(bare) }
  const insert = { from, to, insert: escaped(path) }
  return language === 'JSONata'
    ? within(insert, inner.from + 2, literal.from + end(text.slice(literal.from, literal.to)))
    : insert
}

/** The string whose text both ends of the selection stand in. */
function stringAround(text: string, from: number, to: number): SyntaxNode | null {
  const node = nodeAtOffset(jsonNotation.parse(text), from)
  return node?.kind === 'string' && node.from < from && to < node.to ? node : null
}

function escaped(text: string): string {
  return JSON.stringify(text).slice(1, -1)
}
