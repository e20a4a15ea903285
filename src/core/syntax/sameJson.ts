// Equality of JSON values.
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../base/JsonValue'

/** True when two values are equal; the order of an object's members does not matter. */
export function sameJson(a: JsonValue | undefined, b: JsonValue | undefined): boolean {
  if (a === b) return true
  if (isJsonArray(a)) {
    return isJsonArray(b) && a.length === b.length && a.every((item, index) => sameJson(item, b[index]))
  }
  return isJsonObject(a) && isJsonObject(b) && sameMembers(a, b)
}

function sameMembers(a: JsonObject, b: JsonObject): boolean {
  const names = Object.keys(a)
  if (names.length !== Object.keys(b).length) return false
  return names.every((name) => Object.hasOwn(b, name) && sameJson(a[name], b[name]))
}
