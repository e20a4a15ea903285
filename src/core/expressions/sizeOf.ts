// Sizes of values, for the 262,144-byte quota on state input and output.
import { isJsonArray, type JsonObject, type JsonValue } from '../base/JsonValue'

/** Subtrees of at least this many bytes are remembered; smaller ones are quicker to walk again than to look up. */
const MEMO_BYTES = 512

const memo = new WeakMap<object, number>()

/** Exact UTF-8 length of `JSON.stringify(value)`, in bytes. Subtrees over 512 bytes are remembered: values never change. */
export function sizeOf(value: JsonValue): number {
  if (typeof value === 'string') return stringSize(value)
  if (typeof value === 'number') return numberSize(value)
  if (typeof value === 'boolean') return value ? 4 : 5
  return value === null ? 4 : containerSize(value)
}

function containerSize(value: readonly JsonValue[] | JsonObject): number {
  const known = memo.get(value)
  if (known !== undefined) return known
  const size = isJsonArray(value) ? arraySize(value) : objectSize(value)
  if (size >= MEMO_BYTES) memo.set(value, size)
  return size
}

function numberSize(value: number): number {
  if (!Number.isFinite(value)) return 4
  // Small whole numbers, the most by far, are measured without being written.
  if ((value | 0) !== value || value < 0) return String(value).length
  let digits = 1
  for (let bound = 10; bound <= value; bound *= 10) digits += 1
  return digits
}

function arraySize(items: readonly JsonValue[]): number {
  let size = items.length === 0 ? 2 : items.length + 1
  // The quickest way through a long list while nothing is compiled yet.
  for (let index = 0; index < items.length; index += 1) size += sizeOf(items[index] ?? null)
  return size
}

function objectSize(value: JsonObject): number {
  let size = 1
  // JSON inherits nothing that could be enumerated.
  for (const key in value) size += stringSize(key) + sizeOf(value[key] ?? null) + 2
  return size === 1 ? 2 : size
}

/** Length of the JSON string: quotes, escapes, and lone surrogates written as `\udXXX`. */
function stringSize(text: string): number {
  let size = text.length + 2
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code < 0x80) {
      if (code < 0x20 || code === 0x22 || code === 0x5c) size += escapeExtra(code)
    } else if (code < 0x800) size += 1
    else if (code < 0xd800 || code > 0xdfff) size += 2
    else if (isPair(code, text.charCodeAt(index + 1))) {
      // Two code units become four bytes.
      size += 2
      index += 1
    } else size += 5
  }
  return size
}

function escapeExtra(code: number): number {
  // \b \t \n \f \r \" \\ take two characters, other control characters six.
  const isShort = code === 0x22 || code === 0x5c || (code >= 0x08 && code <= 0x0d && code !== 0x0b)
  return isShort ? 1 : 5
}

function isPair(high: number, low: number): boolean {
  return high < 0xdc00 && low >= 0xdc00 && low <= 0xdfff
}
