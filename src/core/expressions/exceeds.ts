// Whether a value is larger than a quota: asked several times a state, and nearly always answered by a glance.
import { isJsonArray, type JsonValue } from '../base/JsonValue'
import { sizeOf } from './sizeOf'

/** Values of at most this many nodes are judged by a bound, larger ones by their exact size, which is remembered. */
const GLANCE = 48

/** No number is written longer: `-1.2345678901234568e-300`. */
const LONGEST_NUMBER = 24
/** A control character takes six: `\u0000`. */
const LONGEST_CHARACTER = 6

let nodes = 0

/** True when `JSON.stringify(value)` has more than `limit` UTF-8 bytes. */
export function exceeds(value: JsonValue, limit: number): boolean {
  if (isShort(value) && limit >= LONGEST_NUMBER) return false
  nodes = GLANCE
  const bound = boundOf(value)
  return (nodes < 0 || bound > limit) && sizeOf(value) > limit
}

function isShort(value: JsonValue): boolean {
  return typeof value === 'number' || typeof value === 'boolean' || value === null
}

/** A size that is not exceeded, unless `nodes` falls below zero on the way. */
function boundOf(value: JsonValue): number {
  nodes -= 1
  if (nodes < 0) return 0
  if (typeof value === 'string') return boundOfText(value)
  if (typeof value !== 'object' || value === null) return LONGEST_NUMBER
  let bound = 2
  if (isJsonArray(value)) {
    if (value.length > nodes) nodes = -1
    for (let index = 0; index < value.length && nodes >= 0; index += 1) bound += boundOf(value[index] ?? null) + 1
    return bound
  }
  // JSON inherits nothing that could be enumerated.
  for (const key in value) {
    bound += boundOfText(key) + boundOf(value[key] ?? null) + 2
    if (nodes < 0) break
  }
  return bound
}

function boundOfText(text: string): number {
  return text.length * LONGEST_CHARACTER + 2
}
