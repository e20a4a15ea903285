// What belongs to a property or an array item in the text: its comments and its comma.
import {
  breaksBetween,
  type CommentMarks,
  commentEnd,
  commentsBetween,
  SLASH_COMMENTS,
  skipSpaces,
  skipTrivia,
} from './jsonTrivia'
import type { SyntaxNode } from './SyntaxTree'

export interface MemberExtent {
  /** With the comments that belong to it: those directly above, and those before it on its line. */
  readonly from: number
  /** Its name, or the item itself. */
  readonly start: number
  /** The end of its value. */
  readonly end: number
  /** The offset of its own comma, null when it has none. */
  readonly comma: number | null
  /** With its comma and the comments that follow on the same line. */
  readonly to: number
}

/** The extent of the property or item at `index`; null when there is none. */
export function memberExtent(
  text: string,
  parent: SyntaxNode,
  index: number,
  marks = SLASH_COMMENTS,
): MemberExtent | null {
  const node = parent.children[index]
  if (!node) return null
  const start = memberStart(node)
  const comma = commaAfter(text, node, marks)
  const isLast = index === parent.children.length - 1
  return {
    from: leadingFrom(text, gapBefore(text, parent, index, marks), start, marks),
    start,
    end: node.to,
    comma,
    to: trailingTo(text, comma === null ? node.to : comma + 1, isLast, marks),
  }
}

/** Where a property's name or an item begins, with what stands before it. */
export function memberStart(node: SyntaxNode): number {
  return node.entry ?? node.key?.from ?? node.from
}

/** Where the gap before a member begins: after the comma before it, or after the opening bracket. */
export function gapBefore(text: string, parent: SyntaxNode, index: number, marks = SLASH_COMMENTS): number {
  const previous = parent.children[index - 1]
  if (!previous) return parent.from + 1
  return (commaAfter(text, previous, marks) ?? previous.to - 1) + 1
}

/** True when the member at `index` stands on another line than what is before it. */
export function startsOnNewLine(text: string, parent: SyntaxNode, index: number, marks = SLASH_COMMENTS): boolean {
  const node = parent.children[index]
  return node !== undefined && breaksBetween(text, gapBefore(text, parent, index, marks), memberStart(node))
}

/** The end of the comments after `at` that stand on its line and belong to what is before them. */
export function trailingTo(text: string, at: number, isLast: boolean, marks = SLASH_COMMENTS): number {
  let next = skipSpaces(text, at)
  let to = at
  while (marks.starts(text, next)) {
    to = commentEnd(text, next, marks)
    next = skipSpaces(text, to)
  }
  const code = text.charCodeAt(next)
  const isLineEnd = code === 10 || code === 13 || next >= text.length
  // Comments before something else on the line belong to that.
  return isLineEnd || isLast ? to : at
}

function commaAfter(text: string, node: SyntaxNode, marks: CommentMarks): number | null {
  const at = skipTrivia(text, node.to, marks)
  return text.charAt(at) === ',' ? at : null
}

function leadingFrom(text: string, gap: number, start: number, marks: CommentMarks): number {
  let from = start
  for (const comment of commentsBetween(text, gap, start, marks).reverse()) {
    if (hasBlankLine(text.slice(comment.to, from))) break
    const isOnLineBefore = !breaksBetween(text, gap, comment.from)
    if (isOnLineBefore && breaksBetween(text, comment.to, start)) break
    from = comment.from
  }
  return from
}

function hasBlankLine(blanks: string): boolean {
  return blanks.split('\n').length > 2
}
