// Removing a property or an item: its own line, comma and comments, and nothing else.
import type { TextEdit, TextEdits } from '../text/TextEdit'
import {
  type CommentMarks,
  commentsBetween,
  isBlankBetween,
  lineStartOf,
  SLASH_COMMENTS,
  skipBlanks,
  skipSpaces,
} from './jsonTrivia'
import { gapBefore, type MemberExtent, memberExtent } from './memberExtent'
import type { SyntaxNode } from './SyntaxTree'

/** The edits that remove the child of `parent` at `index`. */
export function removeMember(text: string, parent: SyntaxNode, index: number, marks = SLASH_COMMENTS): TextEdits {
  const extent = memberExtent(text, parent, index, marks)
  if (!extent) return []
  if (parent.children.length === 1 && isAlone(text, parent, extent)) return [cut(parent.from + 1, parent.to - 1)]
  const isLast = index === parent.children.length - 1
  const before = isLast && extent.comma === null ? commaBefore(text, parent, index, marks) : []
  return [...before, cutOf(text, parent, index, extent, marks)]
}

function isAlone(text: string, parent: SyntaxNode, { from, to }: MemberExtent): boolean {
  return isBlankBetween(text, parent.from + 1, from) && isBlankBetween(text, to, parent.to - 1)
}

function commaBefore(text: string, parent: SyntaxNode, index: number, marks: CommentMarks): TextEdit[] {
  if (index === 0) return []
  const comma = gapBefore(text, parent, index, marks) - 1
  return [cut(comma, comma + 1)]
}

function cutOf(
  text: string,
  parent: SyntaxNode,
  index: number,
  { from, to }: MemberExtent,
  marks: CommentMarks,
): TextEdit {
  const lineStart = lineStartOf(text, from)
  const startsLine = skipSpaces(text, lineStart) === from
  const lineEnd = endOfLine(text, to)
  if (startsLine && lineEnd !== null) return cut(lineStart, lineEnd)
  const isLast = index === parent.children.length - 1
  if (isLast) return cut(endOfPrevious(text, parent, index, from, marks), to)
  if (!startsLine && lineEnd !== null && gapBefore(text, parent, index, marks) > lineStart && index > 0) {
    return cut(lineStart + text.slice(lineStart, from).trimEnd().length, to)
  }
  return cut(from, skipBlanks(text, to))
}

/** After the line break, when nothing but spaces stand before it. */
function endOfLine(text: string, at: number): number | null {
  const end = skipSpaces(text, at)
  if (text.charCodeAt(end) === 10) return end + 1
  return text.startsWith('\r\n', end) ? end + 2 : null
}

/** Back over white space, but not over the line break that ends a line comment. */
function endOfPrevious(text: string, parent: SyntaxNode, index: number, from: number, marks: CommentMarks): number {
  const gap = gapBefore(text, parent, index, marks)
  const comment = commentsBetween(text, gap, from, marks).at(-1)
  if (comment && marks.isLine(text, comment.from)) return from
  return index === 0 && !comment ? from : gap + text.slice(gap, from).trimEnd().length
}

function cut(from: number, to: number): TextEdit {
  return { from, to, insert: '' }
}
