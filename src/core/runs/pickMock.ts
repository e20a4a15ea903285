// Which mock answers a call, and which are left then.
import type { IndexRange, MockEntry, Mocks, ServiceCall } from '../asl/Execution'
import { isJsonArray, isJsonObject, type JsonValue } from '../base/JsonValue'
import { mockKeys } from './mocks/mockKeys'

/** Whether a task's input is the one an entry was written for; the conformance runner tolerates placeholders here. */
export type InputMatches = (when: JsonValue, input: JsonValue) => boolean

/** How many calls each entry has answered, by its index, for each state and key. Plain data. */
export type UsedMocks = ReadonlyMap<string, ReadonlyMap<number, number>>

export interface PickedMock {
  /** Null when no mock is left for the call. */
  readonly entry: MockEntry | null
  readonly used: UsedMocks
}

/** What of a call decides which mock answers it. */
export type MockedCall = Pick<ServiceCall, 'name' | 'resource' | 'input' | 'attempt' | 'iteration'>

/**
 * The entry that answers: the first key of `mockKeys` that has one. Within a key the first entry made for the call comes
 * first: a rule whose conditions hold, or an entry whose `when` is the input; then the first entry without conditions that
 * is not used up; then, as recorded inputs may hold what changes from run to run, any other that is no rule. Depends on the
 * calls before and their order, on nothing else.
 */
export function pickMock(
  mocks: Mocks,
  used: UsedMocks,
  call: MockedCall,
  matches: InputMatches = sameJson,
): PickedMock {
  for (const key of mockKeys(call)) {
    if (!Object.hasOwn(mocks, key)) continue
    const counter = key === call.name ? key : `${call.name}\n${key}`
    const counts = used.get(counter) ?? new Map<number, number>()
    const hit = pickEntry(mocks[key] ?? [], counts, call, matches)
    if (!hit) continue
    const { entry, index } = hit
    if (limitOf(entry) === Number.POSITIVE_INFINITY) return { entry, used }
    const after = new Map([...counts, [index, (counts.get(index) ?? 0) + 1]])
    return { entry, used: new Map([...used, [counter, after]]) }
  }
  return { entry: null, used }
}

interface Candidate {
  readonly entry: MockEntry
  readonly index: number
}

function pickEntry(
  entries: readonly MockEntry[],
  counts: ReadonlyMap<number, number>,
  { input, attempt, iteration }: MockedCall,
  matches: InputMatches,
): Candidate | undefined {
  const open: Candidate[] = []
  for (const [index, entry] of entries.entries()) {
    if ((counts.get(index) ?? 0) >= limitOf(entry)) continue
    if (!isIn(entry.attempts, attempt) || !isIn(entry.iteration, iteration.at(-1) ?? -1)) continue
    const fits = entry.when !== undefined && matches(entry.when, input)
    if (fits || (entry.when === undefined && isRule(entry))) return { entry, index }
    if (!isRule(entry)) open.push({ entry, index })
  }
  return open.find(({ entry }) => entry.when === undefined) ?? open[0]
}

/** True for an entry that answers whatever its conditions hold for, and nothing else. */
export function isRule({ when, attempts, iteration, repeat }: MockEntry): boolean {
  return attempts !== undefined || iteration !== undefined || (when !== undefined && repeat === true)
}

/** How many calls an entry answers at most. */
function limitOf(entry: MockEntry): number {
  if (entry.repeat) return Number.POSITIVE_INFINITY
  return entry.times ?? (isRule(entry) ? Number.POSITIVE_INFINITY : 1)
}

/** No range holds every number. */
function isIn(range: IndexRange | undefined, value: number): boolean {
  if (range === undefined) return true
  return typeof range === 'number' ? range === value : range[0] <= value && value <= range[1]
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
