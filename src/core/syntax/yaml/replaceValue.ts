// Writing a value in the place of another one.
import { isJsonArray, isJsonObject, type JsonValue } from '../../base/JsonValue'
import type { TextEdit, TextEdits } from '../../text/TextEdit'
import { commentsBetween, HASH_COMMENTS } from '../jsonTrivia'
import type { SyntaxTree } from '../SyntaxTree'
import { extentEnd, valueEnd } from './blockExtent'
import { flowText } from './flowText'
import { replaceByLines } from './insertInBlock'
import { beginsLine, columnOf, lineEndOf, newLine } from './lines'
import { isLiteral, writeLiteral, writeText } from './writeText'
import { writeBlock, writeFlow, writeItems, writeMembers } from './writeYaml'
import type { YamlNode } from './YamlNode'
import { type YamlStyle, yamlStyleAround } from './YamlStyle'

/** The edits that give a node another value. Comments beside the old value stay. */
export function replaceValue(text: string, tree: SyntaxTree, node: YamlNode, value: JsonValue): TextEdits {
  const literals = !isAboveComment(text, node)
  const style = { ...yamlStyleAround(text, tree, node.parent ?? node), literals }
  if (isInFlow(node)) return inFlow(text, tree, node, value, style)
  const members = linesOf(value)
  if (members !== null && !keepsFlow(node, value)) return byLines(text, node, style, members)
  return byLine(text, node, value, style)
}

/** True inside of [ ] and { }, and behind a tag, where everything is written on one line. */
export function isInFlow(node: YamlNode): boolean {
  return isFlow(node.parent)
}

/** True for what holds its entries on one line. */
export function isFlow(container: YamlNode | null): boolean {
  for (let at = container; at; at = at.parent) {
    if (at.style === 'flow' || at.style === 'pair') return true
    if (at.style !== 'tag') return false
  }
  return false
}

/** Writes an object's or a list's entries for a column. */
interface Lines {
  readonly isList: boolean
  write(style: YamlStyle, column: number): string
}

/** Null for values that stand on one line. */
function linesOf(value: JsonValue): Lines | null {
  if (isJsonArray(value) && value.length > 0) {
    return { isList: true, write: (style, column) => writeItems(value, style, column) }
  }
  if (isJsonObject(value) && Object.keys(value).length > 0) {
    return { isList: false, write: (style, column) => writeMembers(value, style, column) }
  }
  return null
}

function keepsFlow(node: YamlNode, value: JsonValue): boolean {
  if (node.parent?.style === 'tag') return true
  return node.style === 'flow' && node.children.length > 0 && (node.kind === 'array') === isJsonArray(value)
}

function inFlow(text: string, tree: SyntaxTree, node: YamlNode, value: JsonValue, style: YamlStyle): TextEdits {
  const written = flowText(text, tree, node, value, { ...style, texts: wantedText(node, style) })
  if (node.style !== 'empty' || node.from < node.to) return [{ from: node.from, to: node.to, insert: written }]
  const separator = node.key && node.colon === null ? ': ' : ' '
  return [{ from: node.head, to: node.head, insert: separator + written }]
}

/** How a text was written, the next one is. */
function wantedText({ style: was }: YamlNode, { texts }: YamlStyle): YamlStyle['texts'] {
  return was === 'single' || was === 'double' || was === 'plain' ? was : texts
}

function byLine(text: string, node: YamlNode, value: JsonValue, style: YamlStyle): TextEdits {
  const isBlock = node.style === 'block'
  const start = isBlock && node.parent ? node.head : startOf(node)
  const comments = isBlock ? commentsBetween(text, node.head, startOf(node), HASH_COMMENTS) : []
  const { head, body } = onLine(node, value, style, columnOf(text, ownerOf(node).entry), comments.length > 0)
  if (comments.length > 0) {
    return [
      { from: node.head, to: node.head, insert: ` ${head}` },
      { from: comments.at(-1)?.to ?? startOf(node), to: node.to, insert: '' },
    ]
  }
  const space = start === node.head && node.parent ? ' ' : ''
  const inside = headerComment(text, node)
  const header = inside === '' ? head : `${head} ${inside}`
  if (body === '') return [{ from: start, to: node.to, insert: space + header }]
  const end = lineEndOf(text, node.to)
  if (text.slice(node.to, end).trim() === '') return [{ from: start, to: node.to, insert: space + header + body }]
  const written: TextEdit = { from: start, to: node.to, insert: space + header }
  return [written, { from: end, to: end, insert: body }]
}

/** A value for the line of its name; a text of several lines below it, unless comments are in the way. */
function onLine(
  node: YamlNode,
  value: JsonValue,
  style: YamlStyle,
  column: number,
  isCommented: boolean,
): { readonly head: string; readonly body: string } {
  if (typeof value !== 'string') {
    return keepsFlow(node, value) ? { head: writeFlow(value, style), body: '' } : writeBlock(value, style, column)
  }
  const isTop = node.parent === null || node.parent.style === 'tag' || !style.literals
  const wasBlock = node.style === 'literal' || node.style === 'folded'
  if (!isCommented && !isTop && isLiteral(value)) return writeLiteral(value, column + style.step)
  if (wasBlock && !isCommented && !isTop && isLiteral(`${value}\n`)) {
    const { head, body } = writeLiteral(value, column + style.step)
    return { head: head.replace('|', node.style === 'folded' ? '>' : '|'), body }
  }
  const wanted = wantedText(node, style)
  return { head: writeText(value, { inFlow: false, wanted, quotes: style.quotes }), body: '' }
}

/** Writes a container's entries on lines of their own: behind the dash of an item, else below. */
function byLines(text: string, node: YamlNode, style: YamlStyle, { isList, write }: Lines): TextEdits {
  const start = startOf(node)
  const header = headerComment(text, node)
  const endsLine = header === '' && text.slice(node.to, lineEndOf(text, node.to)).trim() === ''
  const comments = commentsBetween(text, node.head, start, HASH_COMMENTS)
  const isTop = node.parent === null && beginsLine(text, start)
  const isBehindDash = text.charAt(node.head - 1) === '-' && !node.key && start > node.head
  if (endsLine && (isTop || (isBehindDash && !text.slice(node.head, start).includes('\n')))) {
    return [{ from: start, to: node.to, insert: write(style, columnOf(text, start)) }]
  }
  const step = isList ? style.listStep : style.step
  const column = node.parent === null ? 0 : columnOf(text, node.entry) + (node.key ? step : 2)
  const from = comments.at(-1)?.to ?? (isTop ? start : node.head)
  const lines = newLine(column) + write(style, column)
  if (header !== '') return [{ from, to: node.to, insert: ` ${header}${lines}` }]
  return replaceByLines(text, from, node.to, lines)
}

/** Whether a comment below stands further in than the property or item of a value. */
function isAboveComment(text: string, node: YamlNode): boolean {
  const owner = ownerOf(node)
  return extentEnd(text, owner) > lineEndOf(text, valueEnd(owner))
}

/** Where the text of a value begins: a block's first entry has its own anchor or tag before its name. */
function startOf(node: YamlNode): number {
  return node.style === 'block' ? (node.entries[0]?.entry ?? node.from) : node.from
}

/** The property or item a value belongs to, through tags. */
function ownerOf(node: YamlNode): YamlNode {
  return node.parent?.style === 'tag' ? ownerOf(node.parent) : node
}

/** The comment behind `|` or `>`, which is inside of the range of such a text. */
function headerComment(text: string, node: YamlNode): string {
  if (node.style !== 'literal' && node.style !== 'folded') return ''
  return /^\S+[ \t]+(#.*)/.exec(text.slice(node.from, lineEndOf(text, node.from)))?.[1] ?? ''
}
