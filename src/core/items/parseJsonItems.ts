// A JSON object as items: its array, or what a JSON Pointer finds in it.
import { isJsonArray, type JsonValue, memberOf } from '../base/JsonValue'
import { err, ok, type Result } from '../base/Result'
import { type ItemList, itemsOf } from './ItemList'
import { readJson } from './readJson'

/** AWS's words. */
export const NOT_ITERABLE = 'Attempting to map over non-iterable node.'

/**
 * The items of a JSON text. The whole must be an array: AWS was recorded refusing an object there. `pointer` (RFC 6901, ItemsPointer) may also
 * find an object, whose entries are the items.
 */
export function parseJsonItems(text: string, pointer: string | null): Result<ItemList, string> {
  const parsed = readJson(text)
  if (!parsed.ok) return parsed
  if (pointer === null) return isJsonArray(parsed.value) ? ok({ values: parsed.value, keys: null }) : err(NOT_ITERABLE)
  const found = valueAt(parsed.value, pointer)
  const items = found === undefined ? null : itemsOf(found)
  return items ? ok(items) : err(NOT_ITERABLE)
}

function valueAt(value: JsonValue, pointer: string): JsonValue | undefined {
  const steps = pointer.split('/').slice(1)
  return steps.reduce<JsonValue | undefined>((at, step) => stepInto(at, unescaped(step)), value)
}

function stepInto(value: JsonValue | undefined, step: string): JsonValue | undefined {
  if (isJsonArray(value)) return /^(0|[1-9]\d*)$/.test(step) ? value[Number(step)] : undefined
  return memberOf(value, step)
}

function unescaped(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~')
}
