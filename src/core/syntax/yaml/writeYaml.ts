// Writes new values as YAML in the style of their neighbourhood.
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../base/JsonValue'
import { newLine } from './lines'
import { isLiteral, writeLiteral, writeText } from './writeText'
import type { YamlStyle } from './YamlStyle'

/** A value as it stands behind a name: what goes on the name's line, and the lines below it, which begin with a break. */
export interface WrittenValue {
  readonly head: string
  readonly body: string
}

/** Longer names need a `? ` before them. */
const LONGEST_NAME = 1000

/** A value in block style. `column` is that of the property or item it belongs to. */
export function writeBlock(value: JsonValue, style: YamlStyle, column: number): WrittenValue {
  if (isJsonArray(value) && value.length > 0) {
    const at = column + style.listStep
    return { head: '', body: newLine(at) + writeItems(value, style, at) }
  }
  if (isJsonObject(value) && Object.keys(value).length > 0) {
    const at = column + style.step
    return { head: '', body: newLine(at) + writeMembers(value, style, at) }
  }
  if (typeof value === 'string' && style.literals && isLiteral(value)) return writeLiteral(value, column + style.step)
  return { head: writeFlow(value, style), body: '' }
}

/** The properties of an object, the first without its indentation. */
export function writeMembers(value: JsonObject, style: YamlStyle, column: number): string {
  return Object.entries(value)
    .map(([name, member]) => writeMember(name, member, style, column))
    .join(newLine(column))
}

/** The items of a list, the first without its indentation. */
export function writeItems(value: readonly JsonValue[], style: YamlStyle, column: number): string {
  return value.map((item) => `- ${writeItem(item, style, column)}`).join(newLine(column))
}

/** A property without its indentation. */
export function writeMember(name: string, value: JsonValue, style: YamlStyle, column: number): string {
  const { head, body } = writeBlock(value, style, column)
  const colon = writeName(name, style, false, newLine(column))
  return colon + (head === '' ? '' : ` ${head}`) + body
}

/** An item behind its `- `, which stands at `column`. */
export function writeItem(value: JsonValue, style: YamlStyle, column: number): string {
  const inside = column + 2
  if (isJsonArray(value) && value.length > 0) return writeItems(value, style, inside)
  if (isJsonObject(value) && Object.keys(value).length > 0) return writeMembers(value, style, inside)
  const { head, body } = writeBlock(value, { ...style, step: 2 }, column)
  return head + body
}

/** A name with its colon; in block style a very long one stands on a line of its own, which ends with `br`. */
export function writeName(name: string, style: YamlStyle, inFlow: boolean, br = ''): string {
  const text = writeText(name, { inFlow, wanted: style.names, quotes: style.quotes })
  return text.length > LONGEST_NAME && !inFlow ? `? ${text}${br}:` : `${text}:`
}

/** A value in flow style, on one line. */
export function writeFlow(value: JsonValue, style: YamlStyle, inFlow = false): string {
  if (isJsonArray(value)) return `[${value.map((item) => writeFlow(item, style, true)).join(', ')}]`
  if (isJsonObject(value)) {
    const members = Object.entries(value).map(
      ([name, member]) => `${writeName(name, style, true)} ${writeFlow(member, style, true)}`,
    )
    return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`
  }
  if (typeof value === 'string') return writeText(value, { inFlow, wanted: style.texts, quotes: style.quotes })
  return JSON.stringify(value)
}
