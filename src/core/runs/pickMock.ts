// Which mock answers a call, and which are left then.
import type { MockEntry, Mocks, ServiceCall } from '../asl/Execution'
import { isJsonArray, isJsonObject, type JsonValue } from '../base/JsonValue'

/** Whether a task's input is the one an entry was written for; the conformance runner tolerates placeholders here. */
export type InputMatches = (when: JsonValue, input: JsonValue) => boolean

/** Indices of the entries that have been used, by state name. Plain data. */
export type UsedMocks = ReadonlyMap<string, ReadonlySet<number>>

export interface PickedMock {
  /** Null when the state has no mock left. */
  readonly entry: MockEntry | null
  readonly used: UsedMocks
}

/**
 * The first unused entry of the state whose `when` is the task's input, else the first unused one.
 * An entry with `repeat` is never used up.
 */
export function pickMock(
  mocks: Mocks,
  used: UsedMocks,
  call: Pick<ServiceCall, 'name' | 'input'>,
  matches: InputMatches = sameJson,
): PickedMock {
  const entries = Object.hasOwn(mocks, call.name) ? (mocks[call.name] ?? []) : []
  const gone = used.get(call.name) ?? new Set<number>()
  const open = entries.flatMap((entry, index) => (gone.has(index) ? [] : [{ entry, index }]))
  const hit = open.find(({ entry }) => entry.when !== undefined && matches(entry.when, call.input)) ?? open[0]
  if (!hit) return { entry: null, used }
  return {
    entry: hit.entry,
    used: hit.entry.repeat ? used : new Map([...used, [call.name, new Set([...gone, hit.index])]]),
  }
}

/** Deep equality of JSON values. */
export function sameJson(one: JsonValue, other: JsonValue): boolean {
  if (one === other) return true
  if (isJsonArray(one))
    return (
      isJsonArray(other) &&
      one.length === other.length &&
      one.every((item, index) => sameJson(item, other[index] ?? null))
    )
  if (!isJsonObject(one) || !isJsonObject(other)) return false
  const keys = Object.keys(one)
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && sameJson(one[key] ?? null, other[key] ?? null))
  )
}
