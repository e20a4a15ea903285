// One line of YAML: its dashes, its name, what follows the colon.

export interface YamlLine {
  readonly start: number
  /** End of what is on the line, trailing white space and comment left out. */
  readonly end: number
  /** Columns of the dashes it begins with. */
  readonly dashes: readonly number[]
  /** Where its content begins, and the column of that. */
  readonly content: number
  readonly column: number
  readonly key: { readonly from: number; readonly to: number; readonly name: string } | null
  /** Offset of the colon behind the name. */
  readonly colon: number | null
  /** Offset of its comment. */
  readonly comment: number | null
}

const HEAD = /[ ]*(?:-(?:[ ]+|(?=\n|$)))*/y
const KEY =
  /(?:"(?:[^"\\\n]|\\.)*"|'(?:[^'\n]|'')*'|[^\s#"'{}[\],&*!|>%@`-][^\n#]*?|-[^\s][^\n#]*?)(?=[ ]*:(?:[ ]|\n|$))/y
const QUOTED = /"(?:[^"\\\n]|\\.)*"?|'(?:[^'\n]|'')*'?/y

/** Reads the line that begins at `start`. */
export function readYamlLine(text: string, start: number): YamlLine {
  HEAD.lastIndex = start
  const head = HEAD.exec(text)?.[0] ?? ''
  const content = start + head.length
  const breakAt = text.indexOf('\n', start)
  const lineEnd = breakAt < 0 ? text.length : breakAt
  const comment = commentIn(text, content, lineEnd)
  let end = comment ?? lineEnd
  while (end > content && /\s/.test(text.charAt(end - 1))) end -= 1
  KEY.lastIndex = content
  const word = content < end ? KEY.exec(text)?.[0] : undefined
  const key = word === undefined ? null : { from: content, to: content + word.length, name: bare(word) }
  const colon = key === null ? null : text.indexOf(':', key.to)
  const dashes = [...head.matchAll(/-/g)].map(({ index }) => index)
  return { start, end, dashes, content, column: head.length, key, colon, comment }
}

/** `#` at the beginning or behind a space begins a comment, unless it stands in quotes. */
function commentIn(text: string, content: number, end: number): number | null {
  for (let at = content; at < end; ) {
    QUOTED.lastIndex = at
    const isWordStart = at === content || /[\s:,[{]/.test(text.charAt(at - 1))
    if (isWordStart && QUOTED.test(text)) at = Math.max(at + 1, QUOTED.lastIndex)
    else if (text.charAt(at) === '#' && isWordStart) return at
    else at += 1
  }
  return null
}

function bare(word: string): string {
  return /^["'].*["']$/.test(word) ? word.slice(1, -1) : word
}
