// From AWS's MockConfigFile.json, the mock configuration of Step Functions Local, to mocks.
import type { MockEntry, Mocks } from '../../asl/Execution'
import { isJsonObject, type JsonObject, type JsonValue, memberOf } from '../../base/JsonValue'
import { locationOf, type Path } from '../../base/Path'
import { err, ok, type Result } from '../../base/Result'
import { parseJson } from '../../syntax/parseJson'
import { LineIndex } from '../../text/LineIndex'
import type { MockProblem } from './readMocks'

/** One test case of a mock configuration: what the states of one state machine answer. */
export interface MockTestCase {
  readonly stateMachine: string
  readonly name: string
  /** By state name. States it does not name are not mocked. */
  readonly mocks: Mocks
}

/** Which test cases are wanted; all without it. */
export interface MockConfigChoice {
  readonly stateMachine?: string
  readonly testCase?: string
}

type Read<T> = Result<T, readonly MockProblem[]>

/** More calls than one execution can make within its 25,000 events. */
const LAST_CALL = 99_999

/**
 * The test cases of a mock configuration ("Testing state machines with Step Functions Local"), in the order of the file.
 * The numbers of a mocked response count the calls of its state over the whole execution, retries, loops and iterations
 * alike; a call without a response fails with States.Runtime, as an entry with `missing` does. Responses that no wanted case
 * names are not looked at. Fails with every problem, and when a wanted case is not there.
 */
export function readMockConfig(text: string, choice: MockConfigChoice = {}): Read<readonly MockTestCase[]> {
  const { root, problems } = parseJson(text)
  const [fault] = problems
  if (fault) return refuse([], `Line ${new LineIndex(text).lineAt(fault.from)}: ${fault.message}`)
  const file = root?.value
  if (!isJsonObject(file))
    return refuse([], 'A mock configuration is an object with StateMachines and MockedResponses.')
  const machines = memberOf(file, 'StateMachines')
  if (!isJsonObject(machines))
    return refuse(['StateMachines'], 'StateMachines is missing: {"Name": {"TestCases": {…}}}.')
  const responses = memberOf(file, 'MockedResponses') ?? {}
  if (!isJsonObject(responses)) return refuse(['MockedResponses'], 'MockedResponses is an object of mocked responses.')
  const listed = listCases(machines)
  if (!listed.ok) return listed
  const wanted = listed.value.filter(
    ({ stateMachine, name }) =>
      stateMachine === (choice.stateMachine ?? stateMachine) && name === (choice.testCase ?? name),
  )
  if (wanted.length === 0) return refuse([], absence(listed.value, choice))
  return collect(wanted.map((one) => readCase(one, responses)))
}

interface WrittenCase {
  readonly stateMachine: string
  readonly name: string
  readonly states: JsonObject
}

function listCases(machines: JsonObject): Read<readonly WrittenCase[]> {
  return collect(
    Object.entries(machines).flatMap(([stateMachine, machine]): readonly Read<WrittenCase>[] => {
      const path = ['StateMachines', stateMachine, 'TestCases']
      const cases = memberOf(machine, 'TestCases')
      if (!isJsonObject(cases)) return [refuse(path, `The state machine "${stateMachine}" has no object TestCases.`)]
      return Object.entries(cases).map(([name, states]) =>
        isJsonObject(states)
          ? ok({ stateMachine, name, states })
          : refuse([...path, name], `The test case "${name}" is no object: {"State": "MockedResponse"}.`),
      )
    }),
  )
}

function absence(there: readonly WrittenCase[], { stateMachine, testCase }: MockConfigChoice): string {
  const inMachine = stateMachine === undefined ? '' : ` of "${stateMachine}"`
  const wanted = testCase === undefined ? `test case${inMachine}` : `test case "${testCase}"${inMachine}`
  const names = there.map((one) => `${one.stateMachine}#${one.name}`)
  return `There is no ${wanted}.${names.length === 0 ? '' : ` There are ${names.join(', ')}.`}`
}

function readCase({ stateMachine, name, states }: WrittenCase, responses: JsonObject): Read<MockTestCase> {
  const path = ['StateMachines', stateMachine, 'TestCases', name]
  const read = Object.entries(states).map(([state, response]): Read<readonly [string, readonly MockEntry[]]> => {
    if (typeof response !== 'string') return refuse([...path, state], 'A state is given the name of a mocked response.')
    const numbered = memberOf(responses, response)
    if (!isJsonObject(numbered)) return refuse([...path, state], `There is no mocked response "${response}".`)
    const entries = readResponse(response, numbered)
    return entries.ok ? ok([state, entries.value]) : entries
  })
  const all = collect(read)
  return all.ok ? ok({ stateMachine, name, mocks: Object.fromEntries(all.value) }) : all
}

interface Numbered {
  readonly from: number
  readonly to: number
  readonly entry: MockEntry
}

function readResponse(name: string, numbered: JsonObject): Read<readonly MockEntry[]> {
  const path = ['MockedResponses', name]
  const all = collect(Object.entries(numbered).map(([key, value]) => readNumbered(key, value, [...path, key])))
  if (!all.ok) return all
  const entries: MockEntry[] = []
  let next = 0
  for (const { from, to, entry } of [...all.value].sort((one, other) => one.from - other.from)) {
    if (from < next) return refuse(path, `Call ${from} has two responses.`)
    if (from > next) entries.push(forCalls({ missing: name }, from - next))
    entries.push(forCalls(entry, to - from + 1))
    next = to + 1
  }
  return ok([...entries, { missing: name, repeat: true }])
}

function forCalls(entry: MockEntry, times: number): MockEntry {
  return times === 1 ? entry : { ...entry, times }
}

function readNumbered(key: string, value: JsonValue, path: Path): Read<Numbered> {
  const [, first = '', last = first] = /^(\d+)(?:-(\d+))?$/.exec(key) ?? []
  const [from, to] = [Number(first), Number(last)]
  if (first === '' || to < from || to > LAST_CALL)
    return refuse(path, `A response is for a call, "0", or a range of calls, "1-2", up to ${LAST_CALL}.`)
  const [given, thrown] = [memberOf(value, 'Return'), memberOf(value, 'Throw')]
  if ((given === undefined) === (thrown === undefined)) return refuse(path, 'A response has Return or Throw, not both.')
  if (given !== undefined) return ok({ from, to, entry: { return: given } })
  const [error, cause] = [memberOf(thrown, 'Error'), memberOf(thrown, 'Cause')]
  if (typeof error !== 'string' || (cause !== undefined && typeof cause !== 'string'))
    return refuse([...path, 'Throw'], 'Throw has the texts Error and Cause.')
  return ok({ from, to, entry: { throw: { error, ...(cause !== undefined && { cause }) } } })
}

/** All values, or all problems. */
function collect<T>(read: readonly Read<T>[]): Read<readonly T[]> {
  const problems = read.flatMap((one) => (one.ok ? [] : one.error))
  return problems.length > 0 ? err(problems) : ok(read.flatMap((one) => (one.ok ? [one.value] : [])))
}

function refuse(path: Path, message: string): Read<never> {
  return err([{ path: locationOf(path), message }])
}
