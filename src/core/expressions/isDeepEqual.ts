// Equality of JSON values.
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../base/JsonValue'

/** True when both values are the same JSON; the order of keys does not matter, 0 equals -0. */
export function isDeepEqual(a: JsonValue, b: JsonValue): boolean {
  if (a === b) return true
  if (isJsonArray(a))
    return isJsonArray(b) && a.length === b.length && a.every((item, index) => equalAt(item, b, index))
  return isJsonObject(a) && isJsonObject(b) && haveEqualMembers(a, b)
}

function equalAt(item: JsonValue, others: readonly JsonValue[], index: number): boolean {
  const other = others[index]
  return other !== undefined && isDeepEqual(item, other)
}

function haveEqualMembers(a: JsonObject, b: JsonObject): boolean {
  const entries = Object.entries(a)
  if (entries.length !== Object.keys(b).length) return false
  return entries.every(([key, value]) => {
    const other = Object.hasOwn(b, key) ? b[key] : undefined
    return other !== undefined && isDeepEqual(value, other)
  })
}
