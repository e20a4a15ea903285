// Compares histories: pairwise, or as a multiset where branches ran beside each other.
import type { JsonObject, JsonValue } from '../../core/base/JsonValue'
import { memberOf } from '../../core/base/JsonValue'
import { differenceOf, type Placeholders } from './compareValues'

/** Compared both ways. */
const HARD = ['type', 'name', 'input', 'output', 'error', 'length', 'index', 'assignedVariables'] as const
/** Compared where both sides have them. */
const SHARED = ['parameters', 'resource', 'resourceType', 'state', 'timeoutInSeconds', 'heartbeatInSeconds'] as const
/** Reported, and enforced only when asked for. */
const SOFT = ['cause', 'location', 'region', 'mapRunArn', 'taskCredentials', 'workerName', 'id', 'prev'] as const

export interface EventOptions {
  readonly ordered: boolean
  /** Surplus events an unordered history may have. */
  readonly allowance: number
  readonly strict: ReadonlySet<string>
  readonly holders: Placeholders
}

/** All that keeps `actual` from being the recorded history. */
export function compareEvents(
  expected: readonly JsonObject[],
  actual: readonly JsonObject[],
  options: EventOptions,
): readonly string[] {
  return options.ordered ? inOrder(expected, actual, options) : asMultiset(expected, actual, options)
}

function inOrder(
  expected: readonly JsonObject[],
  actual: readonly JsonObject[],
  options: EventOptions,
): readonly string[] {
  const length = Math.max(expected.length, actual.length)
  return Array.from({ length }, (_, index) => pair(expected[index], actual[index], index, options)).filter(
    (found) => found !== null,
  )
}

function pair(
  expected: JsonObject | undefined,
  actual: JsonObject | undefined,
  index: number,
  options: EventOptions,
): string | null {
  if (expected === undefined) return `event ${index + 1}: ${named(actual)} was not recorded`
  const difference = eventDifference(expected, actual, options)
  return difference === null ? null : `event ${index + 1}, ${named(expected)}: ${difference}`
}

function asMultiset(
  expected: readonly JsonObject[],
  actual: readonly JsonObject[],
  options: EventOptions,
): readonly string[] {
  const left = [...actual]
  const unmet: string[] = []
  for (const event of [...expected].sort((one, other) => wildness(one, options) - wildness(other, options))) {
    const found = left.findIndex((candidate) => eventDifference(event, candidate, options) === null)
    if (found >= 0) left.splice(found, 1)
    else unmet.push(`no event like ${named(event)}`)
  }
  if (left.length > options.allowance)
    unmet.push(`${left.length} surplus events, ${options.allowance} allowed: ${left.map(named).join(', ')}`)
  return unmet
}

/** Events with placeholders choose last: they fit more than one. */
function wildness(event: JsonObject, { holders }: EventOptions): number {
  const text = JSON.stringify(event)
  return [...holders.tokens, ...holders.words].some((holder) => text.includes(holder)) ? 1 : 0
}

function eventDifference(expected: JsonObject, actual: JsonObject | undefined, options: EventOptions): string | null {
  if (actual === undefined) return 'missing'
  const { holders } = options
  for (const key of HARD) {
    const [one, other] = [memberOf(expected, key), memberOf(actual, key)]
    if (one === undefined && other !== undefined) return `${key} was not recorded`
    const found = one === undefined ? null : differenceOf(one, other, holders, key)
    if (found !== null) return found
  }
  for (const key of SHARED) {
    const found = ifBoth(memberOf(expected, key), memberOf(actual, key), holders, key)
    if (found !== null) return found
  }
  return softDifferences(expected, actual, holders).find(({ key }) => options.strict.has(key))?.difference ?? null
}

function ifBoth(
  one: JsonValue | undefined,
  other: JsonValue | undefined,
  holders: Placeholders,
  key: string,
): string | null {
  return one === undefined || other === undefined ? null : differenceOf(one, other, holders, key)
}

/** Differences in causes, locations, ids and the like of one pair of events. */
export function softDifferences(
  expected: JsonObject,
  actual: JsonObject,
  holders: Placeholders,
): readonly { readonly key: string; readonly difference: string }[] {
  return SOFT.flatMap((key) => {
    const value = memberOf(expected, key)
    const difference = value === undefined ? null : differenceOf(value, memberOf(actual, key), holders, key)
    return difference === null ? [] : [{ key, difference }]
  })
}

function named(event: JsonObject | undefined): string {
  const [type, name, id] = [memberOf(event, 'type'), memberOf(event, 'name'), memberOf(event, 'id')]
  return `${type ?? 'nothing'}${name === undefined ? '' : ` ${name}`}${id === undefined ? '' : ` #${id}`}`
}
