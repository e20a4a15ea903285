// Turns what JSONata computed into plain JSON: no flags on arrays, no functions, nothing undefined.
import type { JsonValue } from '../../base/JsonValue'
import jsonata from './jsonataSync.data.js'

/** More nodes than this is more than AWS holds in memory; a value that shares parts can unfold to any number. */
const NODE_LIMIT = 2_000_000
/** Containers of at least this many nodes are remembered, with that number, once they are known to be plain. */
const MEMO_NODES = 16

const knownPlain = new WeakMap<object, number>()
let nodesLeft = 0

export type Unplain = 'undefined' | 'unsupported' | 'too large'

/**
 * The JSON value of a JSONata result, or what keeps it from being one. Parts that are plain already are shared, not copied.
 * A number that is not finite is unsupported as the result itself, and its name, `"Infinity"`, inside a value.
 */
export function plainValue(value: unknown): { readonly value: JsonValue } | Unplain {
  if (value === undefined) return 'undefined'
  if (typeof value === 'number' && !Number.isFinite(value)) return 'unsupported'
  nodesLeft = NODE_LIMIT
  const plain = copy(value)
  if (nodesLeft < 0) return 'too large'
  return plain === undefined ? 'unsupported' : { value: Object.is(plain, -0) ? 0 : plain }
}

/** Undefined for a function, or when there are no nodes left. */
function copy(value: unknown): JsonValue | undefined {
  nodesLeft -= 1
  if (nodesLeft < 0) return undefined
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value
    case 'number':
      return Number.isFinite(value) ? value : String(value)
    case 'object':
      return value === null ? null : copyContainer(value)
    default:
      return value === undefined ? null : undefined
  }
}

function copyContainer(value: object): JsonValue | undefined {
  const known = knownPlain.get(value)
  if (known !== undefined) {
    nodesLeft -= known
    // Only values that went through here unchanged are in the map.
    return nodesLeft < 0 ? undefined : (value as JsonValue)
  }
  const before = nodesLeft
  const plain = Array.isArray(value) ? copyArray(value) : copyObject(value)
  if (plain !== undefined && before - nodesLeft >= MEMO_NODES) knownPlain.set(plain, before - nodesLeft)
  return plain
}

/** The flags JSONata keeps on arrays. */
interface Flagged {
  readonly sequence?: unknown
  readonly cons?: unknown
  readonly keepSingleton?: unknown
  readonly outerWrapper?: unknown
  readonly tupleStream?: unknown
}

function hasFlags(array: Flagged): boolean {
  return (
    array.sequence !== undefined ||
    array.cons !== undefined ||
    array.keepSingleton !== undefined ||
    array.outerWrapper !== undefined ||
    array.tupleStream !== undefined
  )
}

function copyArray(items: readonly unknown[]): (readonly JsonValue[] & object) | undefined {
  // Flags are extra properties, which no array type knows.
  let changed = hasFlags(items as Flagged)
  const plain: JsonValue[] = []
  for (const item of items) {
    const copied = copy(item)
    if (copied === undefined) return undefined
    if (copied !== item) changed = true
    plain.push(copied)
  }
  // Unchanged means: every item is JSON.
  return changed ? plain : (items as readonly JsonValue[])
}

function copyObject(value: object): ({ readonly [key: string]: JsonValue } & object) | undefined {
  if (jsonata.isFunction(value)) return undefined
  const members: [string, JsonValue][] = []
  let changed = false
  for (const [key, member] of Object.entries(value)) {
    if (member === undefined) {
      changed = true
      continue
    }
    const copied = copy(member)
    if (copied === undefined) return undefined
    if (copied !== member) changed = true
    members.push([key, copied])
  }
  // Unchanged means: every member is JSON. `fromEntries` makes own members, of any name.
  return changed ? Object.fromEntries(members) : (value as { readonly [key: string]: JsonValue })
}
