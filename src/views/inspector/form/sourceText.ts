// The text a value is written with, taken out of the definition and put back.

import { err } from '../../../core/base/Result'
import { indentAt, reindent } from '../../../core/document/clipboard/reindent'
import { editText } from '../../../core/document/commands/editText'
import { notationNamed } from '../../../core/document/notationNamed'
import { refuse } from '../../../core/document/refuse'
import type { Command, StudioDocument } from '../../../core/document/StudioDocument'
import { refusalOfBroken, transact } from '../../../core/document/transact'
import { nodeAt } from '../../../core/syntax/nodeAt'
import { pathOf } from '../../../core/syntax/pathOf'
import type { SyntaxNode } from '../../../core/syntax/SyntaxTree'
import { sameJson } from '../../../core/syntax/sameJson'
import { applyEdits } from '../../../core/text/applyEdits'
import { LineIndex } from '../../../core/text/LineIndex'

/** The JSON of a value, as the user wrote it where that is JSON, at the margin. While the text is broken: the last sound value. */
export function sourceText(doc: StudioDocument, node: SyntaxNode): string {
  return doc.notation === 'json' ? writtenText(doc, node) : jsonOf(node)
}

/** The text of a value in the document's notation, at the margin. While the text is broken: the last sound value, as JSON. */
export function writtenText(doc: StudioDocument, node: SyntaxNode): string {
  if (doc.drift.length > 0) return jsonOf(node)
  return reindent(doc.text.slice(node.from, node.to), indentAt(doc.text, lineStart(doc.text, node)), '')
}

function jsonOf(node: SyntaxNode): string {
  return JSON.stringify(node.value ?? null, null, 2)
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
  const { parse } = notationNamed(doc.notation)
  const { problems, root } = parse(trimmed)
  const [problem] = problems
  if (problem) {
    return refuse('not-asl', `Line ${new LineIndex(trimmed).lineAt(problem.from)}: ${problem.message}`)
  }
  const indent = indentAt(doc.text, lineStart(doc.text, node))
  const edits = [{ from: node.from, to: node.to, insert: reindent(trimmed, '', indent) }]
  if (doc.notation === 'json') return editText(doc, { edits, label })
  // In YAML a text means the same elsewhere only where it is a block as before, or none as before.
  const at = pathOf(node)
  const after = parse(applyEdits(doc.text, edits))
  const fits = after.problems.length === 0 && sameJson(nodeAt(after, at)?.value, root?.value)
  if (fits) return editText(doc, { edits, label })
  return transact(doc, label, [{ op: 'set', at, value: root?.value ?? null }], { origin: 'inspector' })
}
