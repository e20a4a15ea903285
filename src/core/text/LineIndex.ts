// Lines and columns of a text, for people and for Monaco.

/** A place in a text; both numbers count from 1, the column in UTF-16 code units. */
export interface TextPosition {
  readonly line: number
  readonly column: number
}

/** Turns offsets into lines and columns and back, by a table of line starts made once per text. */
export class LineIndex {
  /** Offset of the first character of each line. */
  private readonly starts: number[] = [0]

  constructor(private readonly text: string) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.starts.push(at + 1)
  }

  get lineCount(): number {
    return this.starts.length
  }

  /** The line, counted from 1, that an offset stands on. */
  lineAt(offset: number): number {
    let low = 0
    let high = this.starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.starts[middle] ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return Math.max(1, low)
  }

  /** Offset of the first character of a line; lines outside of the text are drawn to its ends. */
  lineStart(line: number): number {
    if (line < 1) return 0
    return this.starts[line - 1] ?? this.text.length
  }

  /** Offset of the end of a line, before its line break. */
  lineEnd(line: number): number {
    return line >= this.lineCount ? this.text.length : Math.max(0, this.lineStart(line + 1) - 1)
  }

  positionAt(offset: number): TextPosition {
    const within = Math.min(Math.max(offset, 0), this.text.length)
    const line = this.lineAt(within)
    return { line, column: within - this.lineStart(line) + 1 }
  }

  /** The offset of a place; a column beyond the line's end means its end. */
  offsetAt({ line, column }: TextPosition): number {
    return Math.min(this.lineStart(line) + Math.max(0, column - 1), this.lineEnd(line))
  }
}
