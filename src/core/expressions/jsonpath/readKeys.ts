// Definite reading: following names and indices to one value.
import { type JsonValue, memberOf } from '../../base/JsonValue'
import type { PathSegment } from './PathSyntax'

export type PathKey = string | number

/** The names and indices of a definite path; undefined when a segment can match several places. */
export function definiteKeys(segments: readonly PathSegment[]): readonly PathKey[] | undefined {
  const keys: PathKey[] = []
  for (const segment of segments) {
    if (segment.kind !== 'member') return undefined
    keys.push(segment.key)
  }
  return keys
}

/** The value at `keys`, undefined when there is none. */
export function readKeys(start: JsonValue, keys: readonly PathKey[]): JsonValue | undefined {
  let value: JsonValue | undefined = start
  for (let index = 0; index < keys.length && value !== undefined; index += 1) {
    const key = keys[index]
    if (key === undefined) return undefined
    value = readKey(value, key, index === keys.length - 1)
  }
  return value
}

/** One member. As a path's last step an index outside an existing array gives null, as AWS answers it. */
export function readKey(value: JsonValue, key: PathKey, isLast: boolean): JsonValue | undefined {
  if (typeof key === 'string') return memberOf(value, key)
  if (!Array.isArray(value)) return undefined
  const item: JsonValue | undefined = value[key < 0 ? value.length + key : key]
  return item === undefined && isLast ? null : item
}

/** `$['a'][0]`, the way Jayway writes a place in its messages. */
export function normalisedPath(keys: readonly PathKey[]): string {
  return `$${keys.map((key) => (typeof key === 'number' ? `[${key}]` : `['${key}']`)).join('')}`
}
