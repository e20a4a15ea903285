// Writes YAML for completions: block style, names and words without quotes where YAML takes them so.
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../base/JsonValue'
import { bareSource, withoutStops } from './stops'
import type { Writer } from './Writer'

/** What YAML reads as no string when it stands without quotes, by the core schema and by older readers. */
const OTHER_KIND = /^(?:|~|null|true|false|yes|no|on|off|y|n|[-+.]?\d[\d_.eExXa-fA-F:+-]*|\.(?:inf|nan)|0x[\da-f]+)$/i
const BAD_START = /^[\s\-?:,[\]{}#&*!|>'"%@`]/
const BAD_INSIDE = /:(?:\s|$)|\s#|[\n\r\t]|\s$/

/** `unit` is one level of indentation; sequences are indented by it as well. `quote` is that of a string written into. */
export function yamlWriter(unit: string, quote: '"' | "'" | '' = ''): Writer {
  const property = (name: string, member: JsonValue, indent: string): string => {
    const written = value(member, indent)
    return `${word(name)}:${written.startsWith('\n') ? '' : ' '}${written}`
  }
  const value = (written: JsonValue, indent: string): string => {
    const inner = indent + unit
    if (isJsonArray(written)) {
      if (written.length === 0) return '[]'
      return written.map((item) => `\n${inner}- ${itemOf(item, `${inner}  `)}`).join('')
    }
    if (!isJsonObject(written)) return scalar(written)
    return Object.keys(written).length === 0 ? '{}' : `\n${inner}${properties(written, inner)}`
  }
  /** An object begins on the line of its dash. */
  const itemOf = (item: JsonValue, indent: string): string =>
    isJsonObject(item) && Object.keys(item).length > 0 ? properties(item, indent) : value(item, indent)
  const properties = (members: JsonObject, indent: string): string =>
    Object.entries(members)
      .map(([name, member]) => property(name, member, indent))
      .join(`\n${indent}`)
  return { name: word, property, properties, value, item: itemOf, inString: (text) => escaped(text, quote) }
}

function scalar(value: JsonValue): string {
  if (typeof value !== 'string') return JSON.stringify(value)
  return bareSource(value) ?? word(value)
}

/** A stop at the beginning may be filled with anything: such a text is quoted. */
function word(text: string): string {
  const plain = withoutStops(text)
  const isPlain = !OTHER_KIND.test(plain) && !BAD_START.test(plain) && !BAD_INSIDE.test(plain)
  if (isPlain) return text
  // Single quotes leave backslashes and the quotes of expressions alone.
  return /[\n\r\t]/.test(plain) ? JSON.stringify(text) : `'${text.replaceAll("'", "''")}'`
}

function escaped(text: string, quote: '"' | "'" | ''): string {
  if (quote === '"') return JSON.stringify(text).slice(1, -1)
  return quote === "'" ? text.replaceAll("'", "''") : text
}
