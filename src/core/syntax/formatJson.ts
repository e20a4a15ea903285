// The command "Format document" for JSON: the only thing that touches text it was not asked to change.
import { format } from 'jsonc-parser'
import { ok, type Result } from '../base/Result'
import { applyEdits } from '../text/applyEdits'
import type { TextEdit, TextEdits } from '../text/TextEdit'
import type { PlanRefusal } from './Notation'
import { parseJson } from './parseJson'
import { refuseBroken } from './refuseAt'
import type { SyntaxTree } from './SyntaxTree'
import { visitNodes } from './visitNodes'

export interface FormatOptions {
  /** Spaces for one level; 0 uses a tab. */
  readonly indent: number
}

/** The edits that lay a JSON text out anew, changing white space only: comments, numbers and escapes stay. */
export function formatJson(text: string, { indent }: FormatOptions = { indent: 2 }): Result<TextEdits, PlanRefusal> {
  const tree = parseJson(text)
  const problem = tree.problems[0]
  if (problem) return refuseBroken(text, problem)
  const insertFinalNewline = text.endsWith('\n')
  const options = { tabSize: Math.max(1, indent), insertSpaces: indent > 0, eol: '\n', insertFinalNewline }
  const edits = format(maskPlaceholders(text, tree), undefined, options).map(
    ({ offset, length, content }): TextEdit => ({ from: offset, to: offset + length, insert: content }),
  )
  return ok(edits.sort((a, b) => a.from - b.from).filter(({ from, to, insert }) => text.slice(from, to) !== insert))
}

/** The formatter knows no bare placeholders: string literals of the same length stand in, so offsets stay true. */
function maskPlaceholders(text: string, tree: SyntaxTree): string {
  const masks: TextEdit[] = []
  const mask = (from: number, to: number) => masks.push({ from, to, insert: `"${'x'.repeat(to - from - 2)}"` })
  visitNodes(tree.root, (node) => {
    if (node.key && text.charAt(node.key.from) !== '"') mask(node.key.from, node.key.to)
    if (node.kind === 'placeholder') mask(node.from, node.to)
  })
  return applyEdits(text, masks)
}
