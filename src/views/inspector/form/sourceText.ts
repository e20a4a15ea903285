// The text a value is written with, taken out of the definition and put back.

import { err } from '../../../core/base/Result'
import { indentAt, reindent } from '../../../core/document/clipboard/reindent'
import { editText } from '../../../core/document/commands/editText'
import { notationNamed } from '../../../core/document/notationNamed'
import { refuse } from '../../../core/document/refuse'
import type { Command, StudioDocument } from '../../../core/document/StudioDocument'
import { refusalOfBroken } from '../../../core/document/transact'
import type { SyntaxNode } from '../../../core/syntax/SyntaxTree'
import { LineIndex } from '../../../core/text/LineIndex'

/** The text of a value as the user wrote it, at the margin. While the text is broken: the last sound value. */
export function sourceText(doc: StudioDocument, node: SyntaxNode): string {
  if (doc.drift.length > 0) return JSON.stringify(node.value ?? null, null, 2)
  return reindent(doc.text.slice(node.from, node.to), indentAt(doc.text, lineStart(doc.text, node)), '')
}

/** The offset of the first character that is not white space on the line where the value, or its key, begins. */
function lineStart(text: string, { from }: SyntaxNode): number {
  const start = text.lastIndexOf('\n', from - 1) + 1
  return start + (/^[ \t]*/.exec(text.slice(start, from))?.[0].length ?? 0)
}

export interface ReplaceSourceArgs {
  readonly node: SyntaxNode
  readonly text: string
  readonly label: string
}

/** Puts another text in the place of a value, at the indent it stood at; refuses what is no value. */
export const replaceSource: Command<ReplaceSourceArgs> = (doc, { node, text, label }) => {
  const broken = refusalOfBroken(doc)
  if (broken) return err(broken)
  const trimmed = text.trim()
  const problem = notationNamed(doc.notation).parse(trimmed).problems[0]
  if (problem) {
    return refuse('not-asl', `Line ${new LineIndex(trimmed).lineAt(problem.from)}: ${problem.message}`)
  }
  const indent = indentAt(doc.text, lineStart(doc.text, node))
  const insert = reindent(trimmed, '', indent)
  return editText(doc, { edits: [{ from: node.from, to: node.to, insert }], label })
}
