// CSV text as rows of cells (RFC 4180, read with the tolerance AWS shows): quotes, doubled quotes, line breaks inside of quotes.
import { err, ok, type Result } from '../base/Result'

/**
 * The rows in order, `limit` at most. Lines without any character are skipped, a byte order mark too. A quote counts only where a cell begins;
 * text between a closing quote and the delimiter is kept. Fails when the text ends inside of quotes. Linear in the text.
 */
export function splitCsv(
  text: string,
  delimiter: string,
  limit: number,
): Result<readonly (readonly string[])[], string> {
  const rows: string[][] = []
  let at = text.startsWith('\uFEFF') ? 1 : 0
  while (at < text.length && rows.length < limit) {
    const blank = lineBreakAt(text, at)
    if (blank > 0) {
      at += blank
      continue
    }
    const row = readRow(text, at, delimiter)
    if (row === null) return err(`The CSV data ends inside of a quoted cell of row ${rows.length + 1}.`)
    rows.push(row.cells)
    at = row.end
  }
  return ok(rows)
}

interface Row {
  readonly cells: string[]
  /** Where the next row begins. */
  readonly end: number
}

function readRow(text: string, from: number, delimiter: string): Row | null {
  const cells: string[] = []
  let at = from
  for (;;) {
    const quoted = text[at] === '"' ? readQuoted(text, at + 1) : NOT_QUOTED
    if (quoted === null) return null
    const start = text[at] === '"' ? quoted.end : at
    const end = cellEnd(text, start, delimiter)
    cells.push(quoted.value + text.slice(start, end))
    if (text[end] !== delimiter) return { cells, end: end + lineBreakAt(text, end) }
    at = end + 1
  }
}

interface Quoted {
  readonly value: string
  /** Behind the closing quote. */
  readonly end: number
}

const NOT_QUOTED: Quoted = { value: '', end: 0 }

function readQuoted(text: string, from: number): Quoted | null {
  const parts: string[] = []
  let start = from
  for (;;) {
    const quote = text.indexOf('"', start)
    if (quote < 0) return null
    parts.push(text.slice(start, quote))
    if (text[quote + 1] !== '"') return { value: parts.join('"'), end: quote + 1 }
    start = quote + 2
  }
}

/** The next delimiter or line break, or the end of the text. */
function cellEnd(text: string, from: number, delimiter: string): number {
  let at = from
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at += 1
  return at
}

/** Length of the line break at `at`: 0, 1 or 2. */
function lineBreakAt(text: string, at: number): number {
  if (text[at] === '\n') return 1
  if (text[at] !== '\r') return 0
  return text[at + 1] === '\n' ? 2 : 1
}
