// Carrying a piece of text from one depth of indentation to another.

/** The white space the line of an offset begins with; what stands before the offset when other text is there first. */
export function indentAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  return /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? ''
}

/** The piece with the indent `from` of its later lines replaced by `to`; deeper indents keep what they have beyond. */
export function reindent(piece: string, from: string, to: string): string {
  if (from === to) return piece
  const [first = '', ...lines] = piece.split('\n')
  const moved = lines.map((line) =>
    line.startsWith(from) ? to + line.slice(from.length) : line && to + line.trimStart(),
  )
  return [first, ...moved].join('\n')
}
