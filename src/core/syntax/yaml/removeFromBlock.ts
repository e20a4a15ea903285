// Removing a property or an item of block style: its lines and its comments, and nothing else.
import type { TextEdit, TextEdits } from '../../text/TextEdit'
import { commentsBetween, HASH_COMMENTS, lineStartOf, skipBlanks } from '../jsonTrivia'
import { blockExtent, extentEnd, keepsLines } from './blockExtent'
import { emptyLinesEnd, isEmptyLine, lineEndOf } from './lines'
import type { YamlNode } from './YamlNode'

/** The edits that remove the entry at `index`; a container that loses its last one becomes `{}` or `[]`. */
export function removeFromBlock(text: string, container: YamlNode, index: number): TextEdits {
  const extent = blockExtent(text, container, index)
  if (container.entries.length === 1) return emptied(text, container, extent)
  if (extent.ownsLine) return [cutLines(text, container, index)]
  // The next entry takes its place behind the dash, or the comment above that.
  return [{ from: extent.from, to: skipBlanks(text, extent.to), insert: '' }]
}

function emptied(text: string, container: YamlNode, extent: ReturnType<typeof blockExtent>): TextEdits {
  const brackets = container.kind === 'array' ? '[]' : '{}'
  if (!container.parent) {
    const from = extent.ownsLine ? lineStartOf(text, extent.entry) : extent.entry
    return [{ from, to: extent.to, insert: brackets }]
  }
  const { head } = container
  if (!extent.ownsLine) return [{ from: extent.from, to: extent.to, insert: brackets }]
  const written: TextEdit = { from: head, to: head, insert: ` ${brackets}` }
  const [comment] = commentsBetween(text, head, extent.from, HASH_COMMENTS)
  // Without comments between them, name and brackets come together.
  if (!comment) return [{ from: head, to: extent.to, insert: ` ${brackets}` }]
  return [written, { from: extent.from - 1, to: extent.to, insert: '' }]
}

function cutLines(text: string, container: YamlNode, index: number): TextEdit {
  const { from, to } = blockExtent(text, container, index)
  const previous = container.entries[index - 1]
  const bound = previous ? extentEnd(text, previous) + 1 : from
  // Empty lines that stand before are a part of such a text, and those that follow would become one.
  const isKept = previous !== undefined && keepsLines(text, previous)
  const isGap = !isKept && (isEmptyLine(text, to + 1) || to >= text.length)
  const start = isGap ? blankLinesBefore(text, from, bound) : from
  const end = isKept ? emptyLinesEnd(text, to) : to
  if (end < text.length) return { from: start, to: end + 1, insert: '' }
  if (isKept) return { from: start, to: end, insert: '' }
  return { from: Math.max(0, start - 1), to: end, insert: '' }
}

/** Of two gaps that would come together one is enough. */
function blankLinesBefore(text: string, from: number, bound: number): number {
  let start = from
  while (start > bound) {
    const above = lineStartOf(text, start - 1)
    if (above < bound || !isEmptyLine(text, above) || lineEndOf(text, above) !== start - 1) break
    start = above
  }
  return start
}
