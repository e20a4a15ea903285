// Carrying a property or an item to another place: its source text, comments included, re-indented.
import { commentsBetween, HASH_COMMENTS, lineIndent, lineStartOf } from '../jsonTrivia'
import { memberExtent } from '../memberExtent'
import type { SyntaxTree } from '../SyntaxTree'
import { blockExtent, entryAt } from './blockExtent'
import { flowSource, nameSource } from './flowSource'
import { columnOf, newLine, shiftLines } from './lines'
import { isFlow } from './replaceValue'
import { textualParent } from './textualParent'
import { writeName } from './writeYaml'
import type { YamlNode } from './YamlNode'
import type { YamlStyle } from './YamlStyle'

/** What is carried, and what it is called at its new place: null as an item. */
export interface Carried {
  readonly text: string
  readonly tree: SyntaxTree
  readonly container: YamlNode
  readonly index: number
  readonly name: string | null
  readonly style: YamlStyle
}

/** An entry as text for a column of a block: comments above it, and its lines but for the first one's indentation. */
export function carriedToBlock(carried: Carried, column: number): string {
  const { container } = carried
  if (isFlow(container) || container.style === 'flow' || container.style === 'pair') return fromFlow(carried, column)
  const { text, index, name } = carried
  const node = entryAt(container, index)
  const extent = blockExtent(text, container, index)
  const old = columnOf(text, node.entry)
  const above = extent.ownsLine ? commentLines(text, extent.from, lineStartOf(text, node.entry)) : []
  const isItem = node.key === null
  if (isItem === (name === null)) {
    const source = isItem ? text.slice(node.entry, extent.to) : renamed(carried, node, extent.to)
    return withComments(above, column) + shiftLines(source, old, column)
  }
  const between = node.key && node.colon !== null ? commentLines(text, node.key.to, node.colon) : []
  return withComments([...above, ...between], column) + changedKind(carried, node, extent.to, column)
}

function renamed({ text, name, style }: Carried, node: YamlNode, end: number): string {
  const { key, entry } = node
  if (!key || key.name === name) return text.slice(entry, end)
  const written = writeName(name ?? '', style, false).slice(0, -1)
  return text.slice(entry, key.from) + written + text.slice(key.to, end)
}

/** A property becomes an item, or an item a property. */
function changedKind({ text, name, style }: Carried, node: YamlNode, end: number, column: number): string {
  const mark = name === null ? '-' : writeName(name, style, false, newLine(column))
  const behindMark = (node.key ? (node.colon ?? node.key.to) : node.entry) + 1
  const props = text.slice(behindMark, node.head)
  const holder = node.style === 'tag' ? node.children[0] : node
  // What an alias refers to stands elsewhere.
  const first = holder?.style === 'block' && node.alias == null ? holder.entries[0] : undefined
  const old = columnOf(text, node.entry)
  if (!first) return mark + props + shiftLines(text.slice(node.head, end), old, column)
  const inner = columnOf(text, first.entry)
  const step = name === null ? 2 : holder?.kind === 'array' ? Math.max(style.listStep, 0) : style.step
  const gap = commentLines(text, node.head, first.entry)
  const lines = shiftLines(text.slice(first.entry, end), inner, column + step)
  const tag = node.style === 'tag' ? ` ${text.slice(node.from, node.children[0]?.key?.to ?? node.from)}` : ''
  if (name === null && gap.length === 0 && props.trim() === '' && tag === '') return `- ${lines}`
  const comments = gap.map((comment) => newLine(column + step) + comment).join('')
  return mark + props.trimEnd() + tag + comments + newLine(column + step) + lines
}

function fromFlow(carried: Carried, column: number): string {
  const { text, container, index, name, style } = carried
  const node = entryAt(container, index)
  const old = lineIndent(text, node.entry).length
  const value = shiftLines(valueInFlow(carried, node, name !== null), old, column + 2)
  const mark = name === null ? '-' : nameFor(text, node, name, style, false)
  return withComments(flowComments(text, container, index), column) + mark + (value === '' ? '' : ` ${value}`)
}

/** An entry as text for a flow container, and the comments that went with it. */
export function carriedToFlow(
  carried: Carried,
  indent: string,
): { readonly comments: readonly string[]; readonly body: string } {
  const { text, tree, container, index, name, style } = carried
  const node = entryAt(container, index)
  const mark = name === null ? '' : `${nameFor(text, node, name, style, true)} `
  if (container.style === 'flow' || container.style === 'pair' || isFlow(container)) {
    const old = lineIndent(text, node.entry).length
    const value = valueInFlow(carried, node, name !== null) || 'null'
    return { comments: flowComments(text, container, index), body: mark + shiftLines(value, old, indent.length) }
  }
  const extent = blockExtent(text, container, index)
  const comments = tree.comments.filter(({ from }) => from >= extent.from && from < extent.to)
  return { comments: comments.map(({ from, to }) => text.slice(from, to)), body: mark + flowSource(text, node) }
}

function nameFor(text: string, node: YamlNode, name: string, style: YamlStyle, inFlow: boolean): string {
  if (node.key?.name !== name) return writeName(name, style, inFlow)
  const source = text.slice(node.entry, node.key.from)
  const anchor = /&\S+\s/.exec(source)?.[0] ?? ''
  return `${anchor}${nameSource(text, node, inFlow)}:`
}

/** The source of a value inside of [ ] or { }, with its anchor and tag, without the comments before it. */
function valueInFlow({ text }: Carried, node: YamlNode, isNamed: boolean): string {
  if (node.style === 'pair') {
    const source = text.slice(node.from, node.to)
    return isNamed ? `{ ${source} }` : source
  }
  const start = node.key ? (node.colon === null ? node.key.to : node.colon + 1) : node.entry
  const comment = commentsBetween(text, start, Math.max(start, node.from), HASH_COMMENTS).at(-1)
  return text.slice(comment?.to ?? start, Math.max(node.to, node.head)).trim()
}

function flowComments(text: string, container: YamlNode, index: number): readonly string[] {
  const node = entryAt(container, index)
  const extent = memberExtent(text, textualParent(container), index, HASH_COMMENTS)
  if (!extent) return []
  const start = node.key?.to ?? node.entry
  return [
    ...commentLines(text, extent.from, extent.start),
    ...commentLines(text, start, Math.max(start, node.from)),
    ...commentLines(text, extent.end, extent.to),
  ]
}

function commentLines(text: string, from: number, to: number): readonly string[] {
  return commentsBetween(text, from, to, HASH_COMMENTS).map((comment) => text.slice(comment.from, comment.to))
}

function withComments(comments: readonly string[], column: number): string {
  return comments.map((comment) => comment + newLine(column)).join('')
}
