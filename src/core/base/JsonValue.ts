/** Any value that JSON can carry. Values are immutable by contract: they are shared by reference between states, events and views. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject

/** A JSON object. Read own properties only: names such as `__proto__` are ordinary keys. */
export interface JsonObject {
  readonly [key: string]: JsonValue
}

/** True for a JSON object, false for arrays and scalars. */
export function isJsonObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** True for a JSON array. `Array.isArray` alone does not narrow readonly arrays. */
export function isJsonArray(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value)
}

/** The own property `key` of a JSON object, or undefined; never a property of the prototype. */
export function memberOf(value: JsonValue | undefined, key: string): JsonValue | undefined {
  return isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : undefined
}

/** True when some text in the value, at any depth, passes the test; members named `except` are not looked at. */
export function someText(value: JsonValue | undefined, test: (text: string) => boolean, except?: string): boolean {
  if (typeof value === 'string') return test(value)
  if (typeof value !== 'object' || value === null) return false
  if (isJsonArray(value)) return value.some((item) => someText(item, test, except))
  for (const name of Object.keys(value)) if (name !== except && someText(value[name], test, except)) return true
  return false
}
