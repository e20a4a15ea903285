// Reads the place of a caret in JSON text, sound or broken: by its tokens up to the caret, and the little that follows.
import type { Path, PathStep } from '../../base/Path'
import { lineIndent, skipTrivia } from '../../syntax/jsonTrivia'
import { nodeAtOffset } from '../../syntax/nodeAtOffset'
import { pathOf } from '../../syntax/pathOf'
import type { SyntaxNode, SyntaxTree } from '../../syntax/SyntaxTree'
import { JsonCursor, type OpenContainer } from './JsonCursor'
import type { Place } from './Place'

/**
 * Null inside of a comment, outside of the root, and where a value is complete and nothing can be added to it. `start` is where an
 * object or array begins that is read as if nothing stood before it.
 */
export function readJsonPlace(text: string, tree: SyntaxTree, offset: number, start?: number): Place | null {
  return readFrom(text, tree, offset, start ?? soundStart(tree, offset))
}

/** Where the innermost object or array around the caret begins; 0 where a mistake before it may have another meaning. */
function soundStart(tree: SyntaxTree, offset: number): number {
  let node = nodeAtOffset(tree, offset)
  while (node && !((node.kind === 'object' || node.kind === 'array') && node.from < offset && offset < node.to)) {
    node = node.parent
  }
  const firstProblem = tree.problems[0]?.from ?? Number.POSITIVE_INFINITY
  return node && node.from < firstProblem ? node.from : 0
}

function readFrom(text: string, tree: SyntaxTree, offset: number, start: number): Place | null {
  const cursor = new JsonCursor(text, start)
  const token = cursor.advanceTo(offset)
  const open = cursor.open.at(-1)
  if (token === null || open === undefined) return null
  const after = followerOf(text, token.to)
  const kind = kindAt(open)
  const isEmpty = token.from === token.to
  if (kind === null) return null
  // A value, or the colon before it, is there already; or the caret touches what is complete.
  if (isEmpty && open.expects === 'value' && open.kind === 'object' && isValue(text, token.to, after)) return null
  if (isEmpty && (open.expects === 'colon' || (open.expects === 'comma' && open.lastEnd === offset))) return null
  const container = containerAt(tree, open.at)
  return {
    kind,
    container,
    path: container ? pathOf(container) : pathOfOpen(cursor.open),
    step: stepAt(open, kind, token.text),
    token: { from: token.from, to: token.to },
    isQuoted: token.isString,
    commaBefore: open.expects === 'comma' ? open.lastEnd : null,
    needsCommaAfter: !',:}]'.includes(after),
    hasColon: after === ':',
    indent: indentOf(text, open, token.from),
  }
}

/** The character that the next token begins with; empty at the end of the text. */
function followerOf(text: string, to: number): string {
  return text.charAt(skipTrivia(text, to))
}

const NAME = /"(?:[^"\\\n\r]|\\[^\n\r])*"\s*:/y

/** Whether what follows is the value; a string with a colon behind it is the next property, and the value is missing. */
function isValue(text: string, to: number, after: string): boolean {
  NAME.lastIndex = skipTrivia(text, to)
  return !',}]'.includes(after) && !NAME.test(text)
}

function kindAt({ kind, expects }: OpenContainer): Place['kind'] | null {
  if (kind === 'array') return expects === 'colon' ? null : 'value'
  return expects === 'value' ? 'value' : 'name'
}

function stepAt(open: OpenContainer, kind: Place['kind'], word: string): PathStep {
  if (kind === 'name') return word
  if (open.kind === 'object') return open.key ?? ''
  return open.expects === 'comma' ? open.index + 1 : open.index
}

function pathOfOpen(open: readonly OpenContainer[]): Path {
  return open.slice(0, -1).map((outer) => (outer.kind === 'array' ? outer.index : (outer.key ?? '')))
}

function containerAt(tree: SyntaxTree, at: number): SyntaxNode | null {
  let node = nodeAtOffset(tree, at + 1)
  while (node && node.from > at) node = node.parent
  return node?.from === at && (node.kind === 'object' || node.kind === 'array') ? node : null
}

/** Members on lines of their own go where the first of them begins; else where the caret's line does. */
function indentOf(text: string, open: OpenContainer, at: number): string {
  const line = text.lastIndexOf('\n', at - 1)
  if (line > open.at) return lineIndent(text, at)
  return lineIndent(text, open.at)
}
