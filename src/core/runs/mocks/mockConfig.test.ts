// AWS's MockConfigFile.json, read and written.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { MockEntry } from '../../asl/Execution'
import type { JsonValue } from '../../base/JsonValue'
import { type MockConfigChoice, readMockConfig } from './readMockConfig'
import { writeMockConfig } from './writeMockConfig'

const file = {
  StateMachines: {
    Orders: {
      TestCases: {
        Happy: { Charge: 'Charged', Notify: 'Sent' },
        Retries: { Charge: 'ChargedLater' },
        Real: {},
      },
    },
    Refunds: { TestCases: { Happy: { Refund: 'Charged' } } },
  },
  MockedResponses: {
    Charged: { '0': { Return: { StatusCode: 200, Payload: { id: 'p1' } } } },
    Sent: { '0': { Return: 'any JSON' } },
    ChargedLater: {
      '0': { Throw: { Error: 'Lambda.ResourceNotReadyException', Cause: 'Not ready.' } },
      '1-2': { Throw: { Error: 'Lambda.TimeoutException', Cause: 'Timed out.' } },
      '3': { Return: null },
    },
  },
}

const read = (value: JsonValue, choice?: MockConfigChoice) => readMockConfig(JSON.stringify(value), choice)

describe('readMockConfig', () => {
  test('reads the test cases in order, calls as entries that take their turn', () => {
    const cases = read(file)
    expect(cases.ok && cases.value.map(({ stateMachine, name }) => `${stateMachine}#${name}`)).toEqual([
      'Orders#Happy',
      'Orders#Retries',
      'Orders#Real',
      'Refunds#Happy',
    ])
    expect(cases.ok && cases.value[1]?.mocks).toEqual({
      Charge: [
        { throw: { error: 'Lambda.ResourceNotReadyException', cause: 'Not ready.' } },
        { throw: { error: 'Lambda.TimeoutException', cause: 'Timed out.' }, times: 2 },
        { return: null },
        { missing: 'ChargedLater', repeat: true },
      ],
    })
  })

  test('calls that are left out have no response', () => {
    const gaps = {
      ...file,
      MockedResponses: { ...file.MockedResponses, Sent: { '3': { Return: 1 }, '1': { Return: 2 } } },
    }
    const cases = read(gaps, { stateMachine: 'Orders', testCase: 'Happy' })
    expect(cases.ok && cases.value[0]?.mocks.Notify).toEqual([
      { missing: 'Sent' },
      { return: 2 },
      { missing: 'Sent' },
      { return: 1 },
      { missing: 'Sent', repeat: true },
    ])
  })

  test.each<[MockConfigChoice, number]>([
    [{}, 4],
    [{ stateMachine: 'Orders' }, 3],
    [{ testCase: 'Happy' }, 2],
    [{ stateMachine: 'Refunds', testCase: 'Happy' }, 1],
  ])('%j chooses %i', (choice, count) => {
    const cases = read(file, choice)
    expect(cases.ok && cases.value.length).toBe(count)
  })

  test('a comment and a response nobody uses do no harm', () => {
    const text = `// ours\n${JSON.stringify({ ...file, MockedResponses: { ...file.MockedResponses, Odd: { x: 1 } } })}`
    expect(readMockConfig(text).ok).toBe(true)
  })

  const machine = (states: JsonValue, responses: JsonValue): JsonValue => ({
    StateMachines: { M: { TestCases: { C: states } } },
    MockedResponses: responses,
  })
  const response = (value: JsonValue): JsonValue => machine({ A: 'R' }, { R: value })
  const at = (key: string) => [`/MockedResponses/R/${key}`]
  test.each<[string, JsonValue, readonly string[]]>([
    ['no object', [], ['/']],
    ['no state machines', {}, ['/StateMachines']],
    ['responses of another shape', { StateMachines: {}, MockedResponses: [] }, ['/MockedResponses']],
    ['no test cases', { StateMachines: { M: {} } }, ['/StateMachines/M/TestCases']],
    ['none at all', { StateMachines: {} }, ['/']],
    ['a test case of another shape', machine(1, {}), ['/StateMachines/M/TestCases/C']],
    ['a state with no name of a response', machine({ A: 1 }, {}), ['/StateMachines/M/TestCases/C/A']],
    ['a response that is not there', machine({ A: 'R' }, {}), ['/StateMachines/M/TestCases/C/A']],
    ['a response named like Object’s own', machine({ A: 'toString' }, {}), ['/StateMachines/M/TestCases/C/A']],
    ['a call that is no number', response({ first: { Return: 1 } }), at('first')],
    ['a range that runs backwards', response({ '2-1': { Return: 1 } }), at('2-1')],
    ['a range beyond all calls', response({ '0-100000': { Return: 1 } }), at('0-100000')],
    ['two responses for a call', response({ '0-2': { Return: 1 }, '2': { Return: 2 } }), ['/MockedResponses/R']],
    ['neither Return nor Throw', response({ '0': {} }), at('0')],
    ['both', response({ '0': { Return: 1, Throw: { Error: 'E', Cause: 'C' } } }), at('0')],
    ['a Throw without Error', response({ '0': { Throw: { Cause: 'C' } } }), at('0/Throw')],
    ['several at once', response({ a: {}, b: {} }), [...at('a'), ...at('b')]],
  ])('refuses %s', (_, value, paths) => {
    const cases = read(value)
    expect(cases.ok ? [] : cases.error.map(({ path }) => path)).toEqual(paths)
  })

  test('names what there is when a test case is not there, and the line of broken text', () => {
    const absent = read(file, { testCase: 'Sad' })
    expect(!absent.ok && absent.error[0]?.message).toMatch(/"Sad".*Orders#Happy, .*Refunds#Happy/)
    const broken = readMockConfig('{\n  "StateMachines": \n}')
    expect(!broken.ok && broken.error[0]?.message).toMatch(/^Line [23]:/)
  })
})

describe('writeMockConfig', () => {
  test('writes what was read', () => {
    const cases = read(file)
    const written = writeMockConfig(cases.ok ? cases.value : [])
    expect(written.notes).toEqual([])
    expect(JSON.parse(written.text)).toEqual(file)
  })

  test('law: any file comes back as it was, and is read the same again', () => {
    const json = fc.jsonValue({ maxDepth: 2 }).map((value): JsonValue => JSON.parse(JSON.stringify(value)))
    const text = fc.string({ maxLength: 5 })
    const said = fc.oneof(
      fc.record({ Return: json }),
      fc.record({ Throw: fc.record({ Error: text, Cause: text }, { requiredKeys: ['Error'] }) }),
    )
    const response = fc.array(fc.tuple(fc.nat(2), fc.nat(3), said), { maxLength: 4 }).map((parts) => {
      let next = 0
      return Object.fromEntries(
        parts.map(([gap, length, value]) => {
          const from = next + gap
          next = from + length + 1
          return [length === 0 ? `${from}` : `${from}-${from + length}`, value] as const
        }),
      )
    })
    const names = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 3 })
    const config = fc.tuple(names, fc.array(response, { minLength: 3, maxLength: 3 })).chain(([given, responses]) => {
      const states = fc.dictionary(fc.string({ minLength: 1, maxLength: 4 }), fc.constantFrom(...given), { minKeys: 1 })
      const cases = fc.dictionary(fc.string({ minLength: 1, maxLength: 4 }), states, { minKeys: 1, maxKeys: 3 })
      return cases.map((TestCases) => {
        const used = new Set(Object.values(TestCases).flatMap((one) => Object.values(one)))
        const kept = given.flatMap((name, index) => (used.has(name) ? [[name, responses[index] ?? {}] as const] : []))
        return { StateMachines: { M: { TestCases } }, MockedResponses: Object.fromEntries(kept) }
      })
    })
    fc.assert(
      fc.property(config, (value) => {
        const once = readMockConfig(JSON.stringify(value))
        if (!once.ok) throw new Error(JSON.stringify(once.error))
        const written = writeMockConfig(once.value)
        expect(written.notes).toEqual([])
        expect(JSON.parse(written.text)).toEqual(JSON.parse(JSON.stringify(value)))
        expect(readMockConfig(written.text)).toEqual(once)
      }),
    )
  })

  const written = (entries: readonly MockEntry[]) => {
    const { text, notes } = writeMockConfig([{ stateMachine: 'M', name: 'C', mocks: { 'Take payment': entries } }])
    const { MockedResponses, StateMachines } = JSON.parse(text)
    expect(StateMachines.M.TestCases.C).toEqual({ 'Take payment': 'MockedTakePayment' })
    return { response: MockedResponses.MockedTakePayment, notes }
  }

  test.each<{
    title: string
    entries: readonly MockEntry[]
    response: JsonValue
    notes: readonly (readonly [number, RegExp])[]
  }>([
    { title: 'one answer', entries: [{ return: 1 }], response: { '0': { Return: 1 } }, notes: [[0, /calls from 1/]] },
    {
      title: 'a result that repeats',
      entries: [{ throw: { error: 'E' } }, { return: 1, repeat: true }],
      response: { '0': { Throw: { Error: 'E' } }, '1-999': { Return: 1 } },
      notes: [[1, /999/]],
    },
    {
      title: 'attempts',
      entries: [
        { attempts: [1, 2], throw: { error: 'E', cause: 'C' } },
        { return: 1, times: 2 },
      ],
      response: { '0': { Return: 1 }, '1-2': { Throw: { Error: 'E', Cause: 'C' } }, '3': { Return: 1 } },
      notes: [
        [0, /attempts/],
        [1, /calls from 4/],
      ],
    },
    {
      title: 'what cannot be said keeps its place',
      entries: [{ ask: true }, { compute: '{% 1 %}', times: 2 }, { pending: true }, { return: 1 }],
      response: { '4': { Return: 1 } },
      notes: [
        [0, /person/],
        [1, /computes/],
        [2, /never/],
        [3, /calls from 5/],
      ],
    },
    {
      title: 'single iterations and inputs are left out',
      entries: [{ iteration: 1, return: 0 }, { when: 1, repeat: true, return: 0 }, { return: 1 }],
      response: { '0': { Return: 1 } },
      notes: [
        [0, /iterations/],
        [1, /inputs/],
        [2, /calls from 1/],
      ],
    },
    {
      title: 'a time-out, a latency, an input and a submission',
      entries: [
        { timedOut: true },
        { return: 1, latency: 5 },
        { when: 7, return: 2 },
        { return: 3, submitted: 1 },
        { missing: 'MockedTakePayment', repeat: true },
      ],
      response: {
        '0': { Throw: { Error: 'States.Timeout', Cause: '' } },
        '1': { Return: 1 },
        '2': { Return: 2 },
        '3': { Return: 3 },
      },
      notes: [
        [0, /times out/],
        [1, /latency/],
        [2, /input/],
        [3, /submission/],
      ],
    },
  ])('$title', ({ entries, response, notes }) => {
    const got = written(entries)
    expect(got.response).toEqual(response)
    expect(got.notes.map(({ path }) => path).sort()).toEqual(notes.map(([index]) => `/C/Take payment[${index}]`).sort())
    for (const [index, words] of notes) {
      expect(got.notes.find(({ path }) => path === `/C/Take payment[${index}]`)?.message).toMatch(words)
    }
  })

  test('two different responses of one name get two names', () => {
    const one = (name: string, value: JsonValue) => ({ stateMachine: 'M', name, mocks: { A: [{ return: value }] } })
    const { MockedResponses, StateMachines } = JSON.parse(writeMockConfig([one('C', 1), one('D', 2), one('E', 1)]).text)
    expect(StateMachines.M.TestCases).toEqual({ C: { A: 'MockedA' }, D: { A: 'MockedA2' }, E: { A: 'MockedA' } })
    expect(MockedResponses).toEqual({ MockedA: { '0': { Return: 1 } }, MockedA2: { '0': { Return: 2 } } })
  })
})
