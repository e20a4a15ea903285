// Inserting a property or an item in block style, on lines of its own.
import type { TextEdit, TextEdits } from '../../text/TextEdit'
import { blockExtent, entryAt, extentEnd, keepsLines } from './blockExtent'
import { beginsLine, columnOf, emptyLinesEnd, isEmptyLine, lineEndOf, newLine } from './lines'
import type { YamlNode } from './YamlNode'
import type { YamlStyle } from './YamlStyle'

/** A new entry. */
export interface NewEntry {
  /** Writes it for a column: its lines, without the first one's indentation. */
  write(column: number): string
  /** Whether empty lines that follow would become a part of its text. */
  readonly keepsLines: boolean
}

/** The edits that insert an entry at `index` of a container that is in block style, or empty. */
export function insertInBlock(
  text: string,
  container: YamlNode,
  index: number,
  style: YamlStyle,
  entry: NewEntry,
): TextEdits {
  const [first] = container.entries
  if (!first) return intoEmpty(text, container, style, entry)
  const column = columnOf(text, first.entry)
  if (index > 0) {
    const below = extentEnd(text, entryAt(container, index - 1))
    const at = entry.keepsLines ? emptyLinesEnd(text, below) : below
    const blank = isSpaced(text, container, index) && !keepsLines(text, entryAt(container, index - 1)) ? '\n' : ''
    const end = entry.keepsLines && at === text.length ? '\n' : ''
    return [{ from: at, to: at, insert: blank + newLine(column) + entry.write(column) + end }]
  }
  const { from, ownsLine } = blockExtent(text, container, 0)
  if (!ownsLine) return [{ from, to: from, insert: entry.write(column) + newLine(column) }]
  const blank = isSpaced(text, container, 1) && !entry.keepsLines ? '\n' : ''
  return [{ from, to: from, insert: `${' '.repeat(column)}${entry.write(column)}\n${blank}` }]
}

/** `{}`, `[]` or nothing becomes a block below the name, or behind the dash. */
function intoEmpty(text: string, container: YamlNode, style: YamlStyle, entry: NewEntry): TextEdits {
  const { head, from, to, parent, key } = container
  const owner = parent?.style === 'tag' ? parent : container
  const below = extentEnd(text, owner)
  const lineEnd = lineEndOf(text, to)
  // Comments, and empty lines that the new text would take in, stay above it.
  const end = entry.keepsLines ? emptyLinesEnd(text, below) : below
  const isFree = end === lineEnd && text.slice(to, lineEnd).trim() === ''
  if (isFree && beginsLine(text, from) && !parent) {
    return [{ from, to, insert: entry.write(columnOf(text, from)) }]
  }
  if (isFree && owner === container && !key && text.slice(container.entry, head) === '-') {
    const gap = text.slice(head, from)
    if (container.style === 'empty')
      return [{ from: head, to: head, insert: ` ${entry.write(columnOf(text, head) + 1)}` }]
    if (gap.trim() === '' && !gap.includes('\n')) return [{ from, to, insert: entry.write(columnOf(text, from)) }]
  }
  const step = container.kind === 'array' ? style.listStep : style.step
  const column = parent ? columnOf(text, owner.entry) + (key ? step : 2) : 0
  const lines = newLine(column) + entry.write(column)
  const start = parent || !beginsLine(text, from) ? head : from
  if (isFree) return [{ from: start, to, insert: lines }]
  return [
    { from: start, to, insert: '' },
    { from: end, to: end, insert: lines + (entry.keepsLines && end === text.length ? '\n' : '') },
  ]
}

/** Takes out a value and writes lines below it: behind the comment that its line ends with. */
export function replaceByLines(text: string, from: number, to: number, lines: string): TextEdits {
  const end = lineEndOf(text, to)
  if (text.slice(to, end).trim() === '') return [{ from, to, insert: lines }]
  const cut: TextEdit = { from, to, insert: '' }
  return [cut, { from: end, to: end, insert: lines }]
}

/** Whether empty lines stand between the siblings of a new entry. */
function isSpaced(text: string, container: YamlNode, index: number): boolean {
  const gaps = [index - 1, index].filter((at) => at > 0 && at < container.entries.length)
  return gaps.length > 0 && gaps.every((at) => isEmptyLine(text, extentEnd(text, entryAt(container, at - 1)) + 1))
}
