// Writes new values as JSON text in the style of their neighbourhood.
import { isJsonArray, isJsonObject, type JsonValue } from '../base/JsonValue'
import { isScalar, type JsonStyle } from './JsonStyle'

/** The text of a value. `indent` is the indentation of the line it begins on. */
export function writeJson(value: JsonValue, style: JsonStyle, indent: string, onOneLine: boolean): string {
  if (isJsonArray(value)) return writeArray(value, style, indent, onOneLine)
  if (!isJsonObject(value)) return JSON.stringify(value)
  const colon = onOneLine ? style.oneLine.colon : style.colon
  const inner = indent + style.unit
  const members = Object.entries(value).map(
    ([name, member]) => JSON.stringify(name) + colon + writeJson(member, style, inner, onOneLine),
  )
  if (members.length === 0) return '{}'
  if (onOneLine) return `{${style.oneLine.pad}${members.join(style.oneLine.comma)}${style.oneLine.pad}}`
  return `{${lines(members, style, indent)}}`
}

function writeArray(value: readonly JsonValue[], style: JsonStyle, indent: string, onOneLine: boolean): string {
  if (value.length === 0) return '[]'
  const isFlat = onOneLine || (style.arraysOnOneLine && value.every(isScalar))
  const items = value.map((item) => writeJson(item, style, indent + style.unit, isFlat))
  if (isFlat) return `[${style.arrayPad}${items.join(style.oneLine.comma)}${style.arrayPad}]`
  return `[${lines(items, style, indent)}]`
}

function lines(members: readonly string[], { eol, unit }: JsonStyle, indent: string): string {
  const start = eol + indent + unit
  return start + members.join(`,${start}`) + eol + indent
}
