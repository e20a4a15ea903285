// Equality of recorded and simulated values: placeholders stand for what differs from run to run, JSON text equals its value.
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../core/base/JsonValue'

/** The placeholders of one case. */
export interface Placeholders {
  /** `<token>` words, which stand for any text inside a string. */
  readonly tokens: ReadonlySet<string>
  /** Words that stand for any value. */
  readonly words: ReadonlySet<string>
}

const TOKEN = /<[A-Za-z_][^<>\s"\\]*>/g

/** Sorts a case's placeholders. */
export function placeholdersOf(list: readonly string[] = []): Placeholders {
  const isToken = (text: string) => text.match(TOKEN) !== null
  return { tokens: new Set(list.filter(isToken)), words: new Set(list.filter((text) => !isToken(text))) }
}

/** Null when `actual` is what was recorded, else what differs, with its path. */
export function differenceOf(
  expected: JsonValue,
  actual: JsonValue | undefined,
  holders: Placeholders,
  path = '$',
): string | null {
  if (actual === undefined) return `${path}: missing`
  if (typeof expected === 'string' && holders.words.has(expected)) return null
  if (typeof expected === 'string' && typeof actual === 'string') return textDifference(expected, actual, holders, path)
  if (isJsonArray(expected) && isJsonArray(actual)) return arrayDifference(expected, actual, holders, path)
  if (isJsonObject(expected) && isJsonObject(actual)) return objectDifference(expected, actual, holders, path)
  return expected === actual || isSameText(expected, actual, holders) ? null : unlike(expected, actual, path)
}

function textDifference(expected: string, actual: string, holders: Placeholders, path: string): string | null {
  if (expected === actual || fitsTokens(expected, actual, holders)) return null
  const [recorded, given] = [structureIn(expected), structureIn(actual)]
  if (recorded !== null && given !== null && differenceOf(recorded, given, holders, path) === null) return null
  return unlike(expected, actual, path)
}

/** A structure on one side, its JSON text on the other. */
function isSameText(expected: JsonValue, actual: JsonValue, holders: Placeholders): boolean {
  if (typeof actual === 'string') {
    const given = structureIn(actual)
    return given !== null && differenceOf(expected, given, holders) === null
  }
  if (typeof expected !== 'string' || typeof actual !== 'object' || actual === null) return false
  const recorded = structureIn(expected)
  if (recorded !== null && differenceOf(recorded, actual, holders) === null) return true
  return hasToken(expected) && patternOf(expected).test(JSON.stringify(actual))
}

function arrayDifference(
  expected: readonly JsonValue[],
  actual: readonly JsonValue[],
  holders: Placeholders,
  path: string,
): string | null {
  if (expected.length !== actual.length)
    return `${path}: ${expected.length} items were recorded, ${actual.length} given`
  return firstOf(expected.map((item, index) => () => differenceOf(item, actual[index], holders, `${path}[${index}]`)))
}

/** A recorded key with a token stands for one key of any name. */
function objectDifference(
  expected: JsonObject,
  actual: JsonObject,
  holders: Placeholders,
  path: string,
): string | null {
  const keys = Object.keys(expected)
  const wild = keys.filter((key) => hasToken(key) && !Object.hasOwn(actual, key))
  const checks = keys.filter((key) => !wild.includes(key))
  const difference = firstOf(
    checks.map((key) => () => differenceOf(expected[key] ?? null, own(actual, key), holders, `${path}.${key}`)),
  )
  if (difference !== null) return difference
  const surplus = Object.keys(actual).filter((key) => !Object.hasOwn(expected, key))
  return surplus.length > wild.length ? `${path}: the key ${surplus[0]} was not recorded` : null
}

function own(value: JsonObject, key: string): JsonValue | undefined {
  return Object.hasOwn(value, key) ? value[key] : undefined
}

function firstOf(checks: readonly (() => string | null)[]): string | null {
  for (const check of checks) {
    const found = check()
    if (found !== null) return found
  }
  return null
}

function hasToken(text: string): boolean {
  return text.match(TOKEN) !== null
}

function fitsTokens(expected: string, actual: string, { tokens }: Placeholders): boolean {
  return (expected.match(TOKEN) ?? []).some((token) => tokens.has(token)) && patternOf(expected).test(actual)
}

function patternOf(expected: string): RegExp {
  const literals = expected.split(TOKEN).map((part) => part.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'))
  return new RegExp(`^${literals.join('[^]*?')}$`)
}

/** The object or array a text spells, or null. */
function structureIn(text: string): JsonValue | null {
  if (!/^\s*[[{]/.test(text)) return null
  try {
    const value: JsonValue = JSON.parse(text)
    return typeof value === 'object' ? value : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

function unlike(expected: JsonValue, actual: JsonValue, path: string): string {
  return `${path}: ${shortened(expected)} was recorded, ${shortened(actual)} given`
}

function shortened(value: JsonValue): string {
  const text = JSON.stringify(value)
  return text.length > 160 ? `${text.slice(0, 157)}...` : text
}
