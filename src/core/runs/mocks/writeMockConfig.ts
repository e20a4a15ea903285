// From mocks to AWS's MockConfigFile.json, with a word on everything that file cannot say.
import type { MockEntry } from '../../asl/Execution'
import type { JsonObject } from '../../base/JsonValue'
import { locationOf } from '../../base/Path'
import { isRule, type MockedCall, pickMock, sameJson, type UsedMocks } from '../pickMock'
import type { MockTestCase } from './readMockConfig'
import type { MockProblem } from './readMocks'

export interface WrittenMockConfig {
  readonly text: string
  /** What the file says otherwise than the mocks do, or not at all; the path is that of the entry: `/Case/Pay[0]`. */
  readonly notes: readonly MockProblem[]
}

/** Up to this call a response is written that would go on for ever. */
const LAST_REPEATED = 999
/** Up to this call anything is written. */
const LAST_CALL = 99_999

/**
 * The text of a mock configuration file. All keys of the mocks are taken for state names. What `readMockConfig` reads from
 * it are the same test cases, but for what is noted.
 */
export function writeMockConfig(cases: readonly MockTestCase[]): WrittenMockConfig {
  const machines = new Map<string, Map<string, JsonObject>>()
  const responses = new Map<string, JsonObject>()
  const notes: MockProblem[] = []
  for (const { stateMachine, name, mocks } of cases) {
    const states = Object.entries(mocks).map(([state, entries]): [string, string] => {
      const note = (index: number, message: string) =>
        notes.push({ path: locationOf([name, state, index]), message: `${state}, answer ${index + 1}: ${message}` })
      const response = responseOf(entries, note)
      const named = entries.find(({ missing }) => missing !== undefined)?.missing
      return [state, keep(responses, named ?? responseName(state), response)]
    })
    const own = machines.get(stateMachine) ?? new Map<string, JsonObject>()
    machines.set(stateMachine, own.set(name, Object.fromEntries(states)))
  }
  const file = {
    StateMachines: Object.fromEntries(
      [...machines].map(([name, own]) => [name, { TestCases: Object.fromEntries(own) }] as const),
    ),
    MockedResponses: Object.fromEntries(responses),
  }
  return { text: `${JSON.stringify(file, null, 2)}\n`, notes }
}

/** Puts a response under its name, or another name when there is a different one of that name. */
function keep(responses: Map<string, JsonObject>, wished: string, response: JsonObject): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wished : `${wished}${number}`
    const there = responses.get(name)
    if (there && !sameJson(there, response)) continue
    responses.set(name, response)
    return name
  }
}

/** `MockedTakePayment` for the state "Take payment". */
function responseName(state: string): string {
  const words = state.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
  return `Mocked${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}`
}

type Note = (index: number, message: string) => void

/** The numbered responses: which entry answers each call when the state is visited once, one retry after the other. */
function responseOf(entries: readonly MockEntry[], note: Note): JsonObject {
  entries.forEach((entry, index) => {
    for (const message of notesOn(entry)) note(index, message)
  })
  const said = entries.map(sayable)
  const runs: { from: number; to: number; index: number }[] = []
  let used: UsedMocks = new Map()
  for (let call = 0; call <= LAST_CALL; call += 1) {
    const picked = pickMock({ state: said }, used, callNumber(call))
    if (picked.entry === null) {
      if (entries.length > 0) note(entries.length - 1, `it is the last. In the file calls from ${call} on fail.`)
      break
    }
    const isLast = picked.entry.repeat === true && call > lastAttempt(said)
    const index = said.indexOf(picked.entry)
    const run = runs.at(-1)
    if (isLast && isNothing(picked.entry)) break
    if (run?.index === index) run.to = isLast ? Math.max(call, LAST_REPEATED) : call
    else runs.push({ from: call, to: isLast ? Math.max(call, LAST_REPEATED) : call, index })
    if (isLast) {
      note(index, `it repeats without end. In the file it answers up to call ${Math.max(call, LAST_REPEATED)}.`)
      break
    }
    used = picked.used
  }
  return Object.fromEntries(
    runs.flatMap(({ from, to, index }) => {
      const entry = said[index]
      return entry && !isNothing(entry) ? [[from === to ? `${from}` : `${from}-${to}`, inFile(entry)] as const] : []
    }),
  )
}

function callNumber(attempt: number): MockedCall {
  return { name: 'state', resource: '', input: null, attempt, iteration: [] }
}

function lastAttempt(entries: readonly MockEntry[]): number {
  return Math.max(-1, ...entries.map(({ attempts }) => (typeof attempts === 'object' ? attempts[1] : (attempts ?? -1))))
}

/** An entry as far as the file can say it; one that cannot be said keeps its calls, and has no response. */
function sayable(entry: MockEntry): MockEntry {
  const { attempts, times, repeat } = entry
  const turn: MockEntry = {
    ...(attempts !== undefined && { attempts }),
    ...(times !== undefined && { times }),
    ...(repeat !== undefined && { repeat }),
  }
  if (entry.iteration !== undefined || (entry.when !== undefined && isRule(entry))) return { times: 0 }
  if (entry.timedOut) return { ...turn, throw: { error: 'States.Timeout', cause: '' } }
  if (isUnsayable(entry)) return { ...turn, missing: '' }
  return entry.throw ? { ...turn, throw: entry.throw } : { ...turn, return: entry.return ?? null }
}

function isUnsayable(entry: MockEntry): boolean {
  return entry.missing !== undefined || entry.compute !== undefined || entry.ask === true || entry.pending === true
}

function isNothing({ missing }: MockEntry): boolean {
  return missing !== undefined
}

function inFile({ throw: thrown, return: given = null }: MockEntry): JsonObject {
  if (!thrown) return { Return: given }
  const { error = '', cause } = thrown
  return { Throw: { Error: error, ...(cause !== undefined && { Cause: cause }) } }
}

function notesOn(entry: MockEntry): readonly string[] {
  const left: string[] = []
  if (entry.iteration !== undefined)
    return ['it answers single iterations, which the file cannot say. It was left out.']
  if (entry.when !== undefined && isRule(entry))
    return ['it answers single inputs, which the file cannot say. It was left out.']
  if (entry.compute !== undefined)
    left.push('it computes its result, which the file cannot say. Its calls have no response.')
  if (entry.ask) left.push('it asks a person, which the file cannot say. Its calls have no response.')
  if (entry.pending) left.push('it never answers, which the file cannot say. Its calls have no response.')
  if (entry.timedOut) left.push('it times out. In the file it throws States.Timeout at once.')
  if (entry.when !== undefined) left.push('its input was left out. In the file it answers in turn.')
  if (entry.attempts !== undefined)
    left.push('it answers attempts of each visit. The file counts the calls of the whole execution.')
  if (entry.latency !== undefined && entry.latency > 0) left.push('its latency was left out.')
  if (entry.submitted !== undefined) left.push('the output of its submission was left out.')
  return left
}
