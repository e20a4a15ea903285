// Writes JSON for completions, indented as the text is.
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../base/JsonValue'
import { isScalar } from '../../syntax/JsonStyle'
import { bareSource } from './stops'
import type { Writer } from './Writer'

/** `unit` is one level of indentation. */
export function jsonWriter(unit: string): Writer {
  const value = (written: JsonValue, indent: string): string => {
    if (isJsonArray(written)) return list(written, indent)
    if (isJsonObject(written)) return object(written, indent)
    return scalar(written)
  }
  const list = (items: readonly JsonValue[], indent: string): string => {
    if (items.every(isScalar)) return `[${items.map(scalar).join(', ')}]`
    const inner = indent + unit
    return `[\n${items.map((item) => inner + value(item, inner)).join(',\n')}\n${indent}]`
  }
  const object = (members: JsonObject, indent: string): string => {
    const inner = indent + unit
    return Object.keys(members).length === 0 ? '{}' : `{\n${inner}${properties(members, inner)}\n${indent}}`
  }
  const property = (name: string, member: JsonValue, indent: string): string =>
    `${JSON.stringify(name)}: ${value(member, indent)}`
  const properties = (members: JsonObject, indent: string): string =>
    Object.entries(members)
      .map(([name, member]) => property(name, member, indent))
      .join(`,\n${indent}`)
  return {
    name: (text) => JSON.stringify(text),
    property,
    properties,
    value,
    item: value,
    inString: (text) => JSON.stringify(text).slice(1, -1),
  }
}

function scalar(value: JsonValue): string {
  return (typeof value === 'string' ? bareSource(value) : null) ?? JSON.stringify(value)
}
