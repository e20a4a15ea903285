// What belongs to a property or an item of block style: its lines, the comments directly above and those further in below.
import { lineStartOf } from '../jsonTrivia'
import { beginsLine, columnOf, commentColumn, isEmptyLine, lineEndOf } from './lines'
import type { YamlNode } from './YamlNode'

export interface BlockExtent {
  /** The first line's beginning, comments above included; where the entry begins when it shares its line. */
  readonly from: number
  /** Where the entry itself begins. */
  readonly entry: number
  /** Whether it has its lines to itself: the first entry may stand behind the `- ` or `? ` of what it is in. */
  readonly ownsLine: boolean
  /** The end of its last line, before the line break. */
  readonly to: number
}

/** The extent of an entry of a block container. */
export function blockExtent(text: string, container: YamlNode, index: number): BlockExtent {
  const node = entryAt(container, index)
  const ownsLine = beginsLine(text, node.entry)
  const from = ownsLine ? leadFrom(text, container, index) : node.entry
  return { from, entry: node.entry, ownsLine, to: extentEnd(text, node) }
}

/** The entry at an index that is known to be there. */
export function entryAt({ entries }: YamlNode, index: number): YamlNode {
  const node = entries[index]
  if (!node) throw new Error(`no entry ${index} of ${entries.length}`)
  return node
}

/** The end of a value with all that stands behind it on its lines, and the comments below it that are indented further. */
export function extentEnd(text: string, node: YamlNode): number {
  const column = columnOf(text, node.entry)
  let end = lineEndOf(text, valueEnd(node))
  for (let line = end + 1; line < text.length; line = lineEndOf(text, line) + 1) {
    const comment = commentColumn(text, line)
    if (comment !== null && comment > column) end = lineEndOf(text, line)
    else if (comment !== null || !isEmptyLine(text, line)) break
  }
  return end
}

/** Where a value ends, or its colon or dash when it is empty. */
export function valueEnd(node: YamlNode): number {
  return Math.max(node.to, node.head, node.key?.to ?? 0)
}

function leadFrom(text: string, container: YamlNode, index: number): number {
  const start = lineStartOf(text, entryAt(container, index).entry)
  const bound = boundBefore(text, container, index)
  if (bound === null) return start
  let from = start
  while (from > bound) {
    const above = lineStartOf(text, from - 1)
    if (above < bound || commentColumn(text, above) === null) break
    from = above
  }
  return from
}

/** Where the lines before an entry begin that are not another's. Null at the top of a file: a comment there is the file's. */
function boundBefore(text: string, container: YamlNode, index: number): number | null {
  const previous = container.entries[index - 1]
  if (previous) return extentEnd(text, previous) + 1
  if (!container.parent) return null
  return lineEndOf(text, container.head) + 1
}

/** Whether a block scalar that keeps its last empty lines ends an entry: one more would be part of its text. */
export function keepsLines(text: string, node: YamlNode): boolean {
  let last = node
  for (let next = last.entries.at(-1); next; next = last.entries.at(-1)) last = next
  if (last.style !== 'literal' && last.style !== 'folded') return false
  return /^[|>]\d?\+/.test(text.slice(last.from, last.from + 3))
}
