// The fast closures of definite paths, millions of reads a second.
import type { JsonValue } from '../../base/JsonValue'
import { type PathKey, readKey, readKeys } from './readKeys'

type Reader = (start: JsonValue) => JsonValue | undefined

/** A closure that follows `keys`; it answers undefined where the document has nothing. */
export function definiteReader(keys: readonly PathKey[]): Reader {
  const [first, second, third] = keys
  if (first === undefined) return (start) => start
  if (second === undefined) return keyReader(first, true)
  if (third === undefined) return chained(keyReader(first, false), keyReader(second, true))
  if (keys.length === 3) {
    return chained(chained(keyReader(first, false), keyReader(second, false)), keyReader(third, true))
  }
  return (start) => readKeys(start, keys)
}

function keyReader(key: PathKey, isLast: boolean): Reader {
  // A name that Object.prototype knows must be asked for as an own property; any other name cannot be inherited.
  if (typeof key === 'number' || key in Object.prototype) return (value) => readKey(value, key, isLast)
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
    // Neither null nor an array: what is left of the type is a JSON object.
    return (value as { readonly [name: string]: JsonValue })[key]
  }
}

function chained(outer: Reader, inner: Reader): Reader {
  return (start) => {
    const value = outer(start)
    return value === undefined ? undefined : inner(value)
  }
}
