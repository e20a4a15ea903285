// Documentation as the editor shows it: Markdown in which every text means itself.
import type { DocPiece } from './TextAssist'

/** Punctuation that Markdown gives a meaning to. */
const MARKS = /[\\`*_{}[\]()#+\-.!|<>~$&:]/g

export function docsMarkdown(docs: readonly DocPiece[]): string {
  return docs.map(piece).join('\n\n')
}

function piece({ kind, text }: DocPiece): string {
  if (kind === 'code') return fenced(text)
  const escaped = text.replace(MARKS, '\\$&').replace(/\s*\n\s*/g, ' ')
  return kind === 'title' ? `**${escaped}**` : escaped
}

/** The fence is longer than any row of backticks in the code. */
function fenced(code: string): string {
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([row]) => row.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}\n${code}\n${fence}`
}
