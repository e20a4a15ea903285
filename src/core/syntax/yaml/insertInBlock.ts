// Inserting a property or an item in block style, on lines of its own.
import type { TextEdit, TextEdits } from '../../text/TextEdit'
import { lineStartOf } from '../jsonTrivia'
import { blockExtent, entryAt, extentEnd, keepsLines } from './blockExtent'
import { columnOf, emptyLinesEnd, isEmptyLine, lineEndOf, newLine } from './lines'
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
  const write = (column: number): string => entry.write(column)
  if (!first) return intoEmpty(text, container, style, write)
  const column = columnOf(text, first.entry)
  if (index > 0) {
    const below = extentEnd(text, entryAt(container, index - 1))
    const at = entry.keepsLines ? emptyLinesEnd(text, below) : below
    const blank = isSpaced(text, container, index) && !keepsLines(text, entryAt(container, index - 1)) ? '\n' : ''
    const end = entry.keepsLines && at === text.length ? '\n' : ''
    return [{ from: at, to: at, insert: blank + newLine(column) + write(column) + end }]
  }
  const { from, ownsLine } = blockExtent(text, container, 0)
  if (!ownsLine) return [{ from, to: from, insert: write(column) + newLine(column) }]
  const blank = isSpaced(text, container, 1) ? '\n' : ''
  return [{ from, to: from, insert: `${' '.repeat(column)}${write(column)}\n${blank}` }]
}

/** `{}`, `[]` or nothing becomes a block below the name, or behind the dash. */
function intoEmpty(text: string, container: YamlNode, style: YamlStyle, write: (column: number) => string): TextEdits {
  const { head, parent, key } = container
  if (!parent) return intoRoot(text, container, write)
  const owner = container.parent?.style === 'tag' ? container.parent : container
  if (!key && owner === container && text.slice(container.entry, head) === '-') {
    const gap = text.slice(head, container.from)
    const end = lineEndOf(text, container.to)
    const endsLine = text.slice(container.to, end).trim() === ''
    if (container.style !== 'empty' && endsLine && gap.trim() === '' && !gap.includes('\n')) {
      return [{ from: container.from, to: container.to, insert: write(columnOf(text, container.from)) }]
    }
    if (container.style === 'empty' && endsLine) {
      return [{ from: head, to: head, insert: ` ${write(columnOf(text, head) + 1)}` }]
    }
  }
  const step = container.kind === 'array' ? style.listStep : style.step
  const column = columnOf(text, owner.entry) + (key ? step : 2)
  return replaceByLines(text, head, container.to, newLine(column) + write(column))
}

function intoRoot(text: string, container: YamlNode, write: (column: number) => string): TextEdits {
  const start = lineStartOf(text, container.from)
  const before = text.slice(start, container.from)
  if (before.trim() !== '') return replaceByLines(text, container.head, container.to, `\n${write(0)}`)
  const { from, to } = container
  if (text.slice(to, lineEndOf(text, to)).trim() !== '') return replaceByLines(text, from, to, `\n${write(0)}`)
  return [{ from, to, insert: write(before.length) }]
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
