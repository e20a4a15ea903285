// Writes new values inside of [ ] and { } as their neighbours are written: as JSON where those look like JSON.
import type { JsonValue } from '../../base/JsonValue'
import { isWrittenOnOneLine, type JsonStyle, styleAround } from '../JsonStyle'
import { lineIndent } from '../jsonTrivia'
import type { SyntaxTree } from '../SyntaxTree'
import { writeJson } from '../writeJson'
import { columnOf } from './lines'
import { textualParent } from './textualParent'
import { doubleQuoted } from './writeText'
import { writeFlow, writeName } from './writeYaml'
import type { YamlNode } from './YamlNode'
import type { YamlStyle } from './YamlStyle'

/** The text of a value that takes the place of `node` in a flow container. */
export function flowText(text: string, tree: SyntaxTree, node: YamlNode, value: JsonValue, style: YamlStyle): string {
  const { parent } = node
  if (!parent || !looksLikeJson(text, parent)) return writeFlow(value, style, true)
  const index = parent.entries.indexOf(node)
  const json = flowStyle(text, tree, parent, index)
  const indent = lineIndent(text, node.from)
  const isTooFarOut = indent.length < leastIndent(text, parent)
  return writeJson(value, json, indent, isTooFarOut || isWrittenOnOneLine(text, parent, index, value, json))
}

/** The text of a new member of a flow container, for a line indented by `indent`. */
export function flowMember(
  text: string,
  parent: YamlNode,
  index: number,
  name: string | null,
  value: JsonValue,
  json: JsonStyle,
  style: YamlStyle,
  indent: string,
): string {
  if (!looksLikeJson(text, parent)) {
    const written = writeFlow(value, style, true)
    return name === null ? written : `${writeName(name, style, true)} ${written}`
  }
  const isTooFarOut = indent.length < leastIndent(text, parent)
  const onOneLine = isTooFarOut || isWrittenOnOneLine(text, parent, index, value, json)
  return (name === null ? '' : doubleQuoted(name) + json.colon) + writeJson(value, json, indent, onOneLine)
}

/** How brackets, commas and colons are spaced around a place in a flow container. */
export function flowStyle(text: string, tree: SyntaxTree, container: YamlNode, index: number): JsonStyle {
  let root = container
  while (root.parent?.style === 'flow') root = root.parent
  const style = styleAround(text, { ...tree, root }, textualParent(container), index)
  const { oneLine } = style
  return {
    ...style,
    colon: looksLikeJson(text, container) ? style.colon : ': ',
    arrayPad: style.arrayPad.includes('\n') ? '' : style.arrayPad,
    oneLine: { ...oneLine, pad: container.style === 'flow' && !oneLine.pad.includes('\n') ? oneLine.pad : '' },
  }
}

/** How far the lines of brackets must be indented: further than the entry of a block that they stand in. */
export function leastIndent(text: string, container: YamlNode): number {
  let owner = container
  while (owner.parent && owner.parent.style !== 'block') owner = owner.parent
  return owner.parent ? columnOf(text, owner.entry) + 1 : 0
}

/** True when names, or texts where there are none, stand in double quotes. */
export function looksLikeJson(text: string, container: YamlNode): boolean {
  for (let at: YamlNode | null = container; at?.style === 'flow'; at = at.parent) {
    const names = at.children.flatMap(({ key }) => (key ? [key.from] : []))
    if (names.length > 0) return names.every((from) => text.charAt(from) === '"')
    const texts = at.children.filter(({ kind }) => kind === 'string')
    if (texts.length > 0 && !at.parent) return texts.every(({ style }) => style === 'double')
  }
  return false
}
