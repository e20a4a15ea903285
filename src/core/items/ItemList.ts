// The items of a Map, with their keys when they are the entries of an object.
import { isJsonArray, isJsonObject, type JsonValue } from '../base/JsonValue'

export type ItemList = {
  readonly values: readonly JsonValue[]
  /** One for each value; null for an array. */
  readonly keys: readonly string[] | null
}

/** The elements of an array or the entries of an object; null for anything else. */
export function itemsOf(value: JsonValue): ItemList | null {
  if (isJsonArray(value)) return { values: value, keys: null }
  if (isJsonObject(value)) return { values: Object.values(value), keys: Object.keys(value) }
  return null
}
