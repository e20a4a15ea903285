// From a JSON value somebody wrote to mocks: everything that is wrong is said, with its place.
import type { MockEntry, Mocks } from '../../asl/Execution'
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../base/JsonValue'
import { locationOf, type Path } from '../../base/Path'
import { err, ok, type Result } from '../../base/Result'
import { compileJsonata } from '../../expressions/jsonata/compileJsonata'
import { innerExpression } from '../../expressions/jsonata/innerExpression'
import { isJsonataString } from '../../expressions/jsonata/isJsonataString'

/** What is wrong with a file of mocks. */
export interface MockProblem {
  /** Where: `/Pay[0]/attempts`; `/` for the whole. */
  readonly path: string
  /** What is wrong, and what to do. */
  readonly message: string
}

/** Members of which an entry needs one: they say what the task does. */
const ANSWERS = ['return', 'throw', 'compute', 'ask', 'timedOut', 'pending', 'submitted', 'missing'] as const

/**
 * Mocks from a value such as a file's `{"Pay": [{"return": {"ok": true}}]}`; the keys are those of `Mocks`. Members that
 * are not a mock's are refused where they look like one that is, and ignored otherwise.
 */
export function readMocks(value: JsonValue): Result<Mocks, readonly MockProblem[]> {
  if (!isJsonObject(value))
    return err([{ path: '/', message: 'Mocks are an object of lists: {"State": [{"return": {"ok": true}}]}.' }])
  const problems = Object.entries(value).flatMap(([key, entries]) => problemsOfList(entries, [key]))
  // Every member has been looked at.
  return problems.length > 0 ? err(problems) : ok(value as unknown as Mocks)
}

/** One entry as readMocks reads it. */
export function readMockEntry(value: JsonValue): Result<MockEntry, readonly MockProblem[]> {
  const problems = problemsOfEntry(value, [])
  // Every member has been looked at.
  return problems.length > 0 ? err(problems) : ok(value as unknown as MockEntry)
}

function problemsOfList(entries: JsonValue, path: Path): readonly MockProblem[] {
  if (!isJsonArray(entries)) return [problem(path, 'is no list: answers stand in [ ].')]
  return entries.flatMap((entry, index) => problemsOfEntry(entry, [...path, index]))
}

function problemsOfEntry(entry: JsonValue, path: Path): readonly MockProblem[] {
  if (!isJsonObject(entry)) return [problem(path, 'is no object: an answer is like {"return": {"ok": true}}.')]
  const problems = Object.entries(entry).flatMap(([name, value]) => {
    const fault = faultOf(name, value)
    return fault === null ? [] : [problem([...path, name], fault)]
  })
  if (problems.length > 0) return problems
  return isMute(entry) ? [problem(path, `gives no answer: it needs one of ${ANSWERS.join(', ')}.`)] : []
}

function isMute(entry: JsonObject): boolean {
  return !ANSWERS.some((name) => Object.hasOwn(entry, name) && entry[name] !== false)
}

type Fault = (value: JsonValue) => string | null

const flag: Fault = (value) => (typeof value === 'boolean' ? null : 'is true or false.')
const count: Fault = (value) => (isIndex(value) && value > 0 ? null : 'is a whole number from 1.')
const anything: Fault = () => null

const range: Fault = (value) => {
  if (isIndex(value)) return null
  const [from, to, ...more] = isJsonArray(value) ? value : []
  return more.length === 0 && isIndex(from) && isIndex(to) && from <= to
    ? null
    : 'is a whole number from 0, or a range of two: 1, [1, 2].'
}

const thrown: Fault = (value) => {
  const isError =
    isJsonObject(value) &&
    ['error', 'cause'].every((name) => !Object.hasOwn(value, name) || typeof value[name] === 'string') &&
    Object.keys(value).every((name) => name === 'error' || name === 'cause')
  return isError ? null : 'is an object of texts: {"error": "Card.Declined", "cause": "no cover"}.'
}

const computed: Fault = (value) => {
  if (!isJsonataString(value)) return 'is a JSONata expression: "{% $states.input %}".'
  const compiled = compileJsonata(innerExpression(value), 'compute', { states: ['input'] })
  return compiled.ok ? null : `cannot be used. ${compiled.error[0]?.message ?? ''}`
}

const members: ReadonlyMap<string, Fault> = new Map<keyof MockEntry, Fault>([
  ['when', anything],
  ['attempts', range],
  ['iteration', range],
  ['times', count],
  ['repeat', flag],
  ['submitted', anything],
  ['return', anything],
  ['throw', thrown],
  ['compute', computed],
  ['ask', flag],
  ['timedOut', flag],
  ['pending', flag],
  ['missing', (value) => (typeof value === 'string' ? null : 'is the name of a mocked response.')],
  ['latency', (value) => (typeof value === 'number' && value >= 0 ? null : 'is a number of milliseconds from 0.')],
])

/** Members of other tools, or misspelt: who writes them means something by them. */
const MEANT: ReadonlyMap<string, string> = new Map([
  ['attempt', 'attempts'],
  ['iterations', 'iteration'],
  ['returns', 'return'],
  ['Return', 'return'],
  ['throws', 'throw'],
  ['Throw', 'throw'],
  ['delay', 'latency'],
])

function faultOf(name: string, value: JsonValue): string | null {
  const fault = members.get(name)
  if (fault) return fault(value)
  const meant = MEANT.get(name)
  return meant === undefined ? null : `is no member of a mock: write "${meant}".`
}

function isIndex(value: JsonValue | undefined): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0
}

function problem(path: Path, what: string): MockProblem {
  const at = locationOf(path)
  return { path: at, message: `${at} ${what}` }
}
