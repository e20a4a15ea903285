// White space and comments between the tokens of a text without problems: of JSON, and of YAML's flow style.

export interface CommentRange {
  readonly from: number
  readonly to: number
}

/** How comments are written. */
export interface CommentMarks {
  /** Whether a comment starts at an offset between tokens. */
  starts(text: string, at: number): boolean
  /** Whether the comment that starts at `at` goes to the end of its line. */
  isLine(text: string, at: number): boolean
}

/** `// to the end of the line` and `/* … *\/`. */
export const SLASH_COMMENTS: CommentMarks = {
  starts: (text, at) => text.startsWith('//', at) || text.startsWith('/*', at),
  isLine: (text, at) => text.startsWith('//', at),
}

/** `# to the end of the line`, behind white space. */
export const HASH_COMMENTS: CommentMarks = {
  starts: (text, at) => text.charCodeAt(at) === 35 && (at === 0 || isBlank(text.charCodeAt(at - 1))),
  isLine: () => true,
}

/** The first offset at or after `at` that is neither white space nor inside a comment. */
export function skipTrivia(text: string, at: number, marks = SLASH_COMMENTS): number {
  let next = skipBlanks(text, at)
  while (marks.starts(text, next)) next = skipBlanks(text, commentEnd(text, next, marks))
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
export function commentsBetween(text: string, from: number, to: number, marks = SLASH_COMMENTS): CommentRange[] {
  const found: CommentRange[] = []
  let at = from
  while (at < to) {
    const end = marks.starts(text, at) ? commentEnd(text, at, marks) : at + 1
    if (marks.starts(text, at)) found.push({ from: at, to: end })
    at = end
  }
  return found
}

/** Where the comment that starts at `at` ends; a line comment ends before its line break. */
export function commentEnd(text: string, at: number, marks = SLASH_COMMENTS): number {
  if (!marks.isLine(text, at)) {
    const close = text.indexOf('*/', at + 2)
    return close < 0 ? text.length : close + 2
  }
  let end = at
  while (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end += 1
  return end
}

/** True when the last comment of some trivia runs to the end of its line. */
export function endsInLineComment(trivia: string, marks = SLASH_COMMENTS): boolean {
  const last = commentsBetween(trivia, 0, trivia.length, marks).at(-1)
  return last !== undefined && marks.isLine(trivia, last.from)
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
