// What a step of the data flow did to a value, place by place.
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../base/JsonValue'
import { isDeepEqual } from '../expressions/isDeepEqual'

/** One place at which two values differ. Indices are those of `after`, of `before` for what was removed. */
export type Difference = { readonly path: readonly (string | number)[] } & (
  | { readonly kind: 'added'; readonly after: JsonValue }
  | { readonly kind: 'removed'; readonly before: JsonValue }
  | { readonly kind: 'changed'; readonly before: JsonValue; readonly after: JsonValue }
)

export type ValueDifference =
  | { readonly kind: 'same' }
  /** They have nothing in common. */
  | { readonly kind: 'replaced' }
  /** `differences` in the order of `after`, the removed last; at most `most`, and how many more there are. */
  | { readonly kind: 'changed'; readonly differences: readonly Difference[]; readonly omitted: number }

type Steps = readonly (string | number)[]

/** Compares by structure: members by name, elements by what is equal at both ends. */
export function valueDifference(before: JsonValue, after: JsonValue, most = 100): ValueDifference {
  if (isDeepEqual(before, after)) return { kind: 'same' }
  if (!haveCommonParts(before, after)) return { kind: 'replaced' }
  const found: Difference[] = []
  collect(before, after, [], found)
  return { kind: 'changed', differences: found.slice(0, most), omitted: Math.max(0, found.length - most) }
}

function haveCommonParts(before: JsonValue, after: JsonValue): boolean {
  if (isJsonObject(before) && isJsonObject(after)) {
    const names = Object.keys(before)
    return names.length === 0 || names.some((name) => Object.hasOwn(after, name))
  }
  return isJsonArray(before) && isJsonArray(after)
}

function collect(before: JsonValue, after: JsonValue, path: Steps, found: Difference[]): void {
  if (isDeepEqual(before, after)) return
  if (path.length > 0 && !haveCommonParts(before, after)) found.push({ kind: 'changed', path, before, after })
  else if (isJsonObject(before) && isJsonObject(after)) collectMembers(before, after, path, found)
  else if (isJsonArray(before) && isJsonArray(after)) collectElements(before, after, path, found)
}

function collectMembers(before: JsonObject, after: JsonObject, path: Steps, found: Difference[]): void {
  for (const [name, value] of Object.entries(after)) {
    const at = [...path, name]
    const old = Object.hasOwn(before, name) ? before[name] : undefined
    if (old === undefined) found.push({ kind: 'added', path: at, after: value })
    else collect(old, value, at, found)
  }
  for (const [name, value] of Object.entries(before))
    if (!Object.hasOwn(after, name)) found.push({ kind: 'removed', path: [...path, name], before: value })
}

/** What is equal at the beginning and at the end stays; in between, elements are taken pair by pair. */
function collectElements(
  before: readonly JsonValue[],
  after: readonly JsonValue[],
  path: Steps,
  found: Difference[],
): void {
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && isDeepEqual(before[head] ?? null, after[head] ?? null)) head += 1
  let tail = 0
  while (tail < shorter - head && isDeepEqual(before.at(-1 - tail) ?? null, after.at(-1 - tail) ?? null)) tail += 1
  for (let index = head; index < after.length - tail; index += 1) {
    const value = after[index] ?? null
    if (index < before.length - tail) collect(before[index] ?? null, value, [...path, index], found)
    else found.push({ kind: 'added', path: [...path, index], after: value })
  }
  for (let index = Math.max(head, after.length - tail); index < before.length - tail; index += 1)
    found.push({ kind: 'removed', path: [...path, index], before: before[index] ?? null })
}
