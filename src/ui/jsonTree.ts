// A JSON value as tree items, built level by level as somebody opens them.
import { isJsonArray, isJsonObject, type JsonValue } from '../core/base/JsonValue'
import type { TreeItem } from './flattenTree'

export interface JsonItem extends TreeItem {
  /** The member's key, the array index, or null for the whole. */
  readonly name: string | null
  readonly value: JsonValue
  /** Set on the row that stands for members left out. */
  readonly omitted?: number
}

/** Rows of one array or object; the rest is named in a last row. */
const mostMembers = 500

/** The whole value as one item; ids are JSON pointers, so they hold across equal values. */
export function jsonTree(value: JsonValue, name: string | null = null, pointer = ''): JsonItem {
  const item = { id: pointer || '/', label: name ?? 'value', name, value }
  const members = membersOf(value)
  return members.length === 0 ? item : { ...item, children: () => itemsOf(members, pointer) }
}

/** "3 keys", "12 items", or the value itself as JSON, cut at `longest` characters. */
export function jsonPreview(value: JsonValue, longest = 200): string {
  if (isJsonArray(value)) return value.length === 1 ? '1 item' : `${value.length} items`
  if (isJsonObject(value)) {
    const count = Object.keys(value).length
    return count === 1 ? '1 key' : `${count} keys`
  }
  // Cut before encoding: a string of a megabyte need not be encoded to show its beginning.
  const text = typeof value === 'string' ? JSON.stringify(value.slice(0, longest)) : JSON.stringify(value)
  return typeof value === 'string' && value.length > longest ? `${text.slice(0, -1)}…"` : text
}

function membersOf(value: JsonValue): readonly (readonly [string, JsonValue])[] {
  if (isJsonArray(value)) return value.map((element, index) => [String(index), element])
  return isJsonObject(value) ? Object.entries(value) : []
}

function itemsOf(members: readonly (readonly [string, JsonValue])[], pointer: string): readonly JsonItem[] {
  const items = members
    .slice(0, mostMembers)
    .map(([name, value]) => jsonTree(value, name, `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`))
  const omitted = members.length - items.length
  if (omitted === 0) return items
  return [...items, { id: `${pointer}/…`, label: `${omitted} more`, name: null, value: null, omitted }]
}
