// Lines and columns of block style, where indentation says what belongs to what.
import { lineStartOf } from '../jsonTrivia'

/** The column, counted from 0, that an offset stands at. */
export function columnOf(text: string, offset: number): number {
  return offset - lineStartOf(text, offset)
}

/** The end of the line that an offset stands on, before its line break. */
export function lineEndOf(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  return end < 0 ? text.length : end
}

/** True when nothing but spaces stand before an offset on its line. */
export function beginsLine(text: string, offset: number): boolean {
  return text.slice(lineStartOf(text, offset), offset).trim() === ''
}

/** A line break and the indentation of the line it begins. */
export function newLine(column: number): string {
  return `\n${' '.repeat(column)}`
}

/** The column of a comment that has the line at `start` to itself; null for any other line. */
export function commentColumn(text: string, start: number): number | null {
  const line = text.slice(start, lineEndOf(text, start))
  const column = line.search(/\S/)
  return column >= 0 && line.charAt(column) === '#' ? column : null
}

/** True when the line at `start` is empty. */
export function isEmptyLine(text: string, start: number): boolean {
  return text.slice(start, lineEndOf(text, start)).trim() === ''
}

/** Text whose lines after the first were indented by `from` columns, now by `to`; those indented less begin at `to`. */
export function shiftLines(source: string, from: number, to: number): string {
  if (from === to || !source.includes('\n')) return source
  const before = ' '.repeat(from)
  const after = ' '.repeat(to)
  const [first = '', ...lines] = source.split('\n')
  const shifted = lines.map((line) => {
    if (line.startsWith(before)) return after + line.slice(from)
    return line.trim() === '' ? '' : after + line.trimStart()
  })
  return [first, ...shifted].join('\n')
}

/** The end of the empty lines below the line that ends at `at`. */
export function emptyLinesEnd(text: string, at: number): number {
  let end = at
  while (end + 1 < text.length && isEmptyLine(text, end + 1)) end = lineEndOf(text, end + 1)
  return end
}
