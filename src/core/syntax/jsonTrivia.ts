// White space and comments between the tokens of a JSON text without problems.

export interface CommentRange {
  readonly from: number
  readonly to: number
}

/** The first offset at or after `at` that is neither white space nor inside a comment. */
export function skipTrivia(text: string, at: number): number {
  let next = skipBlanks(text, at)
  while (startsComment(text, next)) next = skipBlanks(text, commentEnd(text, next))
  return next
}

/** The first offset at or after `at` that is not white space. */
export function skipBlanks(text: string, at: number): number {
  let next = at
  while (isBlank(text.charCodeAt(next))) next += 1
  return next
}

/** The first offset at or after `at` that is not a space or a tab. */
export function skipSpaces(text: string, at: number): number {
  let next = at
  while (isSpaceOrTab(text.charCodeAt(next))) next += 1
  return next
}

/** The comments between two offsets that only trivia and commas stand between. */
export function commentsBetween(text: string, from: number, to: number): CommentRange[] {
  const found: CommentRange[] = []
  let at = from
  while (at < to) {
    const end = startsComment(text, at) ? commentEnd(text, at) : at + 1
    if (end > at + 1) found.push({ from: at, to: end })
    at = end
  }
  return found
}

export function startsComment(text: string, at: number): boolean {
  return text.startsWith('//', at) || text.startsWith('/*', at)
}

/** Where the comment that starts at `at` ends; a line comment ends before its line break. */
export function commentEnd(text: string, at: number): number {
  if (text.startsWith('/*', at)) {
    const close = text.indexOf('*/', at + 2)
    return close < 0 ? text.length : close + 2
  }
  let end = at
  while (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end += 1
  return end
}

/** True when the last comment of some trivia runs to the end of its line. */
export function endsInLineComment(trivia: string): boolean {
  const last = commentsBetween(trivia, 0, trivia.length).at(-1)
  return last !== undefined && trivia.startsWith('//', last.from)
}

/** True when nothing but white space stands between two offsets. */
export function isBlankBetween(text: string, from: number, to: number): boolean {
  return skipBlanks(text, from) >= to
}

/** True when a line break stands between two offsets. */
export function breaksBetween(text: string, from: number, to: number): boolean {
  const at = text.indexOf('\n', from)
  return at >= 0 && at < to
}

/** Offset of the first character of the line that `at` stands on. */
export function lineStartOf(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1
}

/** The white space that the line of `at` begins with. */
export function lineIndent(text: string, at: number): string {
  const start = lineStartOf(text, at)
  return text.slice(start, skipSpaces(text, start))
}

function isBlank(code: number): boolean {
  return isSpaceOrTab(code) || code === 10 || code === 13
}

function isSpaceOrTab(code: number): boolean {
  return code === 32 || code === 9
}
