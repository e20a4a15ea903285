// A JSON text's lines, each with the characters that stand for it.
import type { WrittenLine } from './Template'

export interface EscapedLines {
  readonly lines: readonly WrittenLine[]
  /** What ends a line: `\\n`, or `\\r\\n` where that is how it is written. */
  readonly lineEnd: string
}

const TOKEN = /\\u[0-9a-fA-F]{4}|\\.|[^\\]/gs

/** Null for what is no JSON text, or goes over several lines. `written` is what stands between the quotes. */
export function readEscaped(written: string): EscapedLines | null {
  if (written.includes('\n')) return null
  const lineEnd = written.includes('\\r\\n') ? '\\r\\n' : '\\n'
  const lines: WrittenLine[] = []
  for (const part of splitAtLineEnds(written, lineEnd)) {
    const line = decoded(part)
    if (line === null) return null
    lines.push({ line, written: part })
  }
  return { lines, lineEnd }
}

function splitAtLineEnds(written: string, lineEnd: string): readonly string[] {
  const parts: string[] = []
  let part = ''
  const tokens = written.match(TOKEN) ?? []
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] ?? ''
    const pair = token + (tokens[index + 1] ?? '')
    if (lineEnd === '\\r\\n' && pair === lineEnd) {
      parts.push(part)
      part = ''
      index += 1
    } else if (lineEnd === '\\n' && token === lineEnd) {
      parts.push(part)
      part = ''
    } else part += token
  }
  return [...parts, part]
}

function decoded(written: string): string | null {
  try {
    // A text in quotes is a string, or no JSON.
    return JSON.parse(`"${written}"`) as string
  } catch {
    return null
  }
}
