// Inserting a property or an item among its siblings, written as they are.
import type { TextEdit, TextEdits } from '../text/TextEdit'
import type { JsonStyle } from './JsonStyle'
import {
  breaksBetween,
  type CommentMarks,
  commentsBetween,
  endsInLineComment,
  isBlankBetween,
  lineIndent,
} from './jsonTrivia'
import { gapBefore, memberExtent, memberStart, startsOnNewLine, trailingTo } from './memberExtent'
import type { SyntaxNode } from './SyntaxTree'

/** The text of a member. Its comma, when it needs one, goes between `body` and `tail`. */
export interface MemberText {
  /** Comments before it, up to where it begins. */
  readonly lead: string
  readonly body: string
  /** Comments after it on its line. */
  readonly tail: string
}

/** A place among the children of a container. */
export interface Place {
  readonly parent: SyntaxNode
  /** The index the new member will have. */
  readonly index: number
  readonly style: JsonStyle
  /** Whether an empty container is to be written on one line. */
  readonly onOneLine: boolean
  /** How comments are written. */
  readonly marks: CommentMarks
}

/** The indentation of the line that a new member begins on. */
export function indentAt(text: string, { parent, index, style, marks }: Place): string {
  const last = parent.children.length - 1
  for (const at of [index - 1, index, 0, last]) {
    const child = parent.children[at]
    if (child && startsOnNewLine(text, parent, at, marks)) return lineIndent(text, memberStart(child))
  }
  const comment = commentsBetween(text, parent.from + 1, parent.children.length ? parent.from : parent.to, marks).at(-1)
  if (comment && breaksBetween(text, parent.from, comment.from)) return lineIndent(text, comment.from)
  const outer = lineIndent(text, parent.from)
  return parent.children.length > 0 && !breaksBetween(text, parent.from, parent.to) ? outer : outer + style.unit
}

/** The edits that insert a member. `member.body` has been written for `indentAt`. */
export function insertMember(text: string, place: Place, member: MemberText): TextEdits {
  if (place.parent.children.length === 0) return [intoEmpty(text, place, member)]
  return place.index > 0 ? afterSibling(text, place, member) : [beforeFirst(text, place, member)]
}

function afterSibling(text: string, place: Place, member: MemberText): TextEdits {
  const { parent, index, style, marks } = place
  const previous = memberExtent(text, parent, index - 1, marks)
  if (!previous) return []
  const needsLine = endsInLineComment(text.slice(previous.end, previous.to), marks)
  const breaks = breaksAfter(text, place) || needsLine
  const separator = breaks ? newLine(text, place) : spacing(text, place)
  const isFollowed = breaksBetween(text, previous.to, followerOf(text, place))
  const close = endsInLineComment(member.tail, marks) && !isFollowed ? style.eol + indentAt(text, place) : ''
  const comma = previous.comma === null ? '' : ','
  const inserted = { from: previous.to, to: previous.to, insert: separator + joined(member, comma) + close }
  if (previous.comma !== null) return [inserted]
  if (previous.to === previous.end) return [{ ...inserted, insert: `,${inserted.insert}` }]
  return [{ from: previous.end, to: previous.end, insert: ',' }, inserted]
}

function beforeFirst(text: string, place: Place, member: MemberText): TextEdit {
  const { parent, style, marks } = place
  if (breaksBefore(text, place)) {
    const at = trailingTo(text, parent.from + 1, false, marks)
    const blank = isBlankLineBefore(text, place, 1) ? style.eol : ''
    return { from: at, to: at, insert: style.eol + indentAt(text, place) + joined(member, ',') + blank }
  }
  const at = memberExtent(text, parent, 0, marks)?.from ?? parent.from + 1
  const after = endsInLineComment(member.tail, marks) ? style.eol + indentAt(text, place) : spacing(text, place)
  return { from: at, to: at, insert: joined(member, ',') + after }
}

function intoEmpty(text: string, place: Place, member: MemberText): TextEdit {
  const { parent, style, marks } = place
  const inside = joined(member, '')
  const start = style.eol + indentAt(text, place)
  const end = style.eol + lineIndent(text, parent.from)
  const comment = commentsBetween(text, parent.from + 1, parent.to - 1, marks).at(-1)
  if (comment) {
    const breaks = breaksBetween(text, comment.from, parent.to)
    const close = endsInLineComment(member.tail, marks) && !breaks ? end : ''
    return { from: comment.to, to: comment.to, insert: (breaks ? start : ' ') + inside + close }
  }
  const flat = place.onOneLine && !endsInLineComment(member.tail, marks) && !breaksBetween(text, parent.from, parent.to)
  const pad = parent.kind === 'array' ? style.arrayPad : style.oneLine.pad
  return { from: parent.from + 1, to: parent.to - 1, insert: flat ? pad + inside + pad : start + inside + end }
}

function joined({ lead, body, tail }: MemberText, comma: string): string {
  return lead + body + comma + tail
}

/** Whether the new member goes on a line of its own, after the sibling before it. */
function breaksAfter(text: string, { parent, index, marks }: Place): boolean {
  if (index < parent.children.length) return startsOnNewLine(text, parent, index, marks)
  const previous = parent.children[index - 1]
  if (startsOnNewLine(text, parent, index - 1, marks)) return true
  return index === 1 && previous !== undefined && breaksBetween(text, previous.to, parent.to)
}

/** Whether a new first member goes on a line of its own. */
function breaksBefore(text: string, { parent, marks }: Place): boolean {
  const isLine = startsOnNewLine(text, parent, 0, marks)
  return parent.children.length > 1 ? isLine && startsOnNewLine(text, parent, 1, marks) : isLine
}

function newLine(text: string, place: Place): string {
  const { parent, index, style } = place
  const gaps = [index - 1, index].filter((at) => at > 0 && at < parent.children.length)
  const isSpaced = gaps.length > 0 && gaps.every((at) => isBlankLineBefore(text, place, at))
  return (isSpaced ? style.eol : '') + style.eol + indentAt(text, place)
}

function isBlankLineBefore(text: string, { parent, marks }: Place, index: number): boolean {
  const extent = memberExtent(text, parent, index, marks)
  return extent !== null && /\n[ \t\r]*\n/.test(text.slice(gapBefore(text, parent, index, marks), extent.from))
}

/** The space between members on one line: that of the nearest gap. */
function spacing(text: string, { parent, index, style, marks }: Place): string {
  for (const at of [index, index - 1, 1]) {
    const node = parent.children[at]
    if (!node || at < 1 || startsOnNewLine(text, parent, at, marks)) continue
    const gap = gapBefore(text, parent, at, marks)
    if (isBlankBetween(text, gap, memberStart(node))) return text.slice(gap, memberStart(node))
  }
  return style.oneLine.comma.slice(1)
}

function followerOf(text: string, { parent, index, marks }: Place): number {
  return memberExtent(text, parent, index, marks)?.from ?? parent.to - 1
}
