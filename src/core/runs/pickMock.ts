// Which mock answers a call, and which are left then.
import type { IndexRange, MockEntry, Mocks, ServiceCall } from '../asl/Execution'
import { isJsonArray, isJsonObject, type JsonValue } from '../base/JsonValue'
import { cellAt, emptyTable, ownTable, setCell, type Table } from '../interpreter/Table'
import { mockKeys } from './mocks/mockKeys'

/** Whether a task's input is the one an entry was written for; the conformance runner tolerates placeholders here. */
export type InputMatches = (when: JsonValue, input: JsonValue) => boolean

/** What has been used, for each state and key. Plain data, never written to: what comes after a call shares most of it. */
export type UsedMocks = ReadonlyMap<string, UsedEntries>

interface UsedEntries {
  /** Calls that each entry has answered, by its index. */
  readonly counts: Table<number>
  /** Places in `SortedEntries.plain` and `SortedEntries.fitting` before which all are used up. */
  readonly plain: number
  readonly fitting: number
}

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
    const entries = sorted(mocks[key] ?? [])
    const known = used.get(counter) ?? UNUSED
    const hit = pickEntry(entries, known, call, matches)
    if (!hit) continue
    const { entry } = hit
    if (limitOf(entry) === Number.POSITIVE_INFINITY) return { entry, used }
    return { entry, used: new Map([...used, [counter, usedAfter(known, entries, hit)]]) }
  }
  return { entry: null, used }
}

const UNUSED: UsedEntries = { counts: emptyTable(0), plain: 0, fitting: 0 }

interface Candidate {
  readonly entry: MockEntry
  readonly index: number
}

/** Entries by how they are picked; each list in the order of the entries. */
interface SortedEntries {
  readonly rules: readonly Candidate[]
  /** They take their turn; those with `when` go first where it fits. */
  readonly plain: readonly Candidate[]
  readonly fitting: readonly Candidate[]
}

const memo = new WeakMap<readonly MockEntry[], SortedEntries>()

function sorted(entries: readonly MockEntry[]): SortedEntries {
  const known = memo.get(entries)
  if (known) return known
  const all = entries.map((entry, index) => ({ entry, index }))
  const turns = all.filter(({ entry }) => !isRule(entry))
  const made = {
    rules: all.filter(({ entry }) => isRule(entry)),
    plain: turns.filter(({ entry }) => entry.when === undefined),
    fitting: turns.filter(({ entry }) => entry.when !== undefined),
  }
  memo.set(entries, made)
  return made
}

function pickEntry(
  { rules, plain, fitting }: SortedEntries,
  used: UsedEntries,
  { input, attempt, iteration }: MockedCall,
  matches: InputMatches,
): Candidate | undefined {
  const fits = ({ entry: { when } }: Candidate) => when === undefined || matches(when, input)
  const isOpen = (candidate: Candidate) => !isUsedUp(used, candidate)
  const rule = rules.find(
    (candidate) =>
      isOpen(candidate) &&
      isIn(candidate.entry.attempts, attempt) &&
      isIn(candidate.entry.iteration, iteration.at(-1) ?? -1) &&
      fits(candidate),
  )
  const made = firstFrom(fitting, used.fitting, (candidate) => isOpen(candidate) && fits(candidate))
  if (rule && made) return rule.index < made.index ? rule : made
  return rule ?? made ?? firstFrom(plain, used.plain, isOpen) ?? firstFrom(fitting, used.fitting, isOpen)
}

function firstFrom(
  candidates: readonly Candidate[],
  from: number,
  accepts: (candidate: Candidate) => boolean,
): Candidate | undefined {
  for (let at = from; at < candidates.length; at += 1) {
    const candidate = candidates[at]
    if (candidate && accepts(candidate)) return candidate
  }
  return undefined
}

function isUsedUp({ counts }: Pick<UsedEntries, 'counts'>, { entry, index }: Candidate): boolean {
  return (cellAt(counts, index) ?? 0) >= limitOf(entry)
}

function usedAfter(before: UsedEntries, { plain, fitting }: SortedEntries, { index }: Candidate): UsedEntries {
  const stamp = before.counts.stamp + 1
  const counts = ownTable(before.counts, stamp)
  setCell(counts, index, (cellAt(counts, index) ?? 0) + 1, stamp)
  const past = (candidates: readonly Candidate[], from: number): number => {
    let at = from
    for (let next = candidates[at]; next && isUsedUp({ counts }, next); next = candidates[at]) at += 1
    return at
  }
  return { counts, plain: past(plain, before.plain), fitting: past(fitting, before.fitting) }
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
