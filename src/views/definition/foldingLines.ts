// What folds in the text: every object, array and comment that goes over several lines.
import type { StudioDocument } from '../../core/document/StudioDocument'
import { visitNodes } from '../../core/syntax/visitNodes'
import { LineIndex } from '../../core/text/LineIndex'
import { mapRange } from '../../core/text/mapRange'
import type { FoldingLines } from '../../ui/editor/TextEditor'

/**
 * Line ranges, counted from 1. A closing bracket that stands first on its line stays in view. While the text is broken
 * the last sound one says what folds: folds must not spring open at a missing comma.
 */
export function foldingLines({ text, tree, machine, drift }: StudioDocument): readonly FoldingLines[] {
  const lines = new LineIndex(text)
  const found: FoldingLines[] = []
  const add = (from: number, to: number, keepsLast: boolean): void => {
    const start = lines.lineAt(from)
    const last = lines.lineAt(to)
    const end = keepsLast && text.slice(lines.lineStart(last), to - 1).trim() === '' ? last - 1 : last
    if (end > start) found.push({ start, end })
  }
  visitNodes(tree.problems.length > 0 ? (machine.node ?? tree.root) : tree.root, (node) => {
    if (node.kind !== 'object' && node.kind !== 'array') return
    // A block of YAML folds into the line of its name.
    const { from, to } = mapRange({ from: node.entry ?? node.from, to: node.to }, drift)
    add(from, to, true)
  })
  for (const { from, to } of tree.comments) add(from, to, false)
  return found
}
