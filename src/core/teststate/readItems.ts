// What an ItemReader makes of the text of its source: a JSON document or JSON Lines.
import { isJsonArray, isJsonObject, type JsonValue, memberOf } from '../base/JsonValue'
import { err, ok, type Result } from '../base/Result'
import { parseJsonText } from '../expressions/parseJsonText'

/** Items with their keys when they are the entries of an object, and the array or object they stand in. */
export interface ReadItems {
  readonly values: readonly JsonValue[]
  readonly keys: readonly string[] | null
  readonly whole: JsonValue
}

/**
 * `reader` is the ItemReader. Null for a format that is not looked into (CSV, Parquet, manifests): nothing is known of its items
 * then. The error is AWS's cause, or says what is wrong with the text.
 */
export function readItems(reader: JsonValue, data: string): Result<ReadItems | null, string> {
  const config = memberOf(reader, 'ReaderConfig')
  const type = memberOf(config, 'InputType') ?? 'JSON'
  const most = memberOf(config, 'MaxItems')
  const limit = typeof most === 'number' && most > 0 ? most : Number.POSITIVE_INFINITY
  if (type !== 'JSON' && type !== 'JSONL') return ok(null)
  const items = type === 'JSON' ? jsonItems(data, memberOf(config, 'ItemsPointer')) : jsonLines(data)
  return items.ok ? ok(firstOf(items.value, limit)) : items
}

function jsonItems(data: string, pointer: JsonValue | undefined): Result<ReadItems, string> {
  const read = parseJsonText(data)
  if (!read.ok) return read
  const whole = typeof pointer === 'string' ? pointTo(read.value, pointer) : read.value
  if (isJsonArray(whole)) return ok({ values: whole, keys: null, whole })
  if (isJsonObject(whole)) return ok({ values: Object.values(whole), keys: Object.keys(whole), whole })
  return err('Attempting to map over non-iterable node.')
}

/** RFC 6901. */
function pointTo(value: JsonValue, pointer: string): JsonValue | undefined {
  const steps = pointer.split('/').slice(1)
  return steps.reduce<JsonValue | undefined>((at, step) => {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~')
    return isJsonArray(at) ? at[Number(key)] : memberOf(at, key)
  }, value)
}

function jsonLines(data: string): Result<ReadItems, string> {
  const values: JsonValue[] = []
  for (const line of data.split('\n').filter((text) => text.trim() !== '')) {
    const read = parseJsonText(line)
    if (!read.ok) return read
    values.push(read.value)
  }
  return ok({ values, keys: null, whole: values })
}

function firstOf({ values, keys, whole }: ReadItems, limit: number): ReadItems {
  return values.length <= limit ? { values, keys, whole } : { values: values.slice(0, limit), keys, whole }
}
