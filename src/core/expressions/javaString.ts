// Text forms that AWS takes over from Java.
import { isJsonArray, isJsonObject, type JsonValue } from '../base/JsonValue'

/** What Java's `toString` writes: strings bare, objects as `{a=1, b=[2, x]}`; null, numbers and booleans as in JSON. */
export function javaString(value: JsonValue): string {
  if (typeof value === 'string') return value
  if (isJsonArray(value)) return `[${value.map(javaString).join(', ')}]`
  if (!isJsonObject(value)) return JSON.stringify(value)
  return `{${Object.entries(value)
    .map(([key, member]) => `${key}=${javaString(member)}`)
    .join(', ')}}`
}
