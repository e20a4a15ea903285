// Which mock answers.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { MockEntry, Mocks } from '../asl/Execution'
import type { JsonValue } from '../base/JsonValue'
import { type MockedCall, pickMock, sameJson } from './pickMock'

const call = (change: Partial<MockedCall> = {}): MockedCall => ({
  name: 'A',
  resource: 'arn:aws:states:::sqs:sendMessage',
  input: {},
  attempt: 0,
  iteration: [],
  ...change,
})

/** What each call is told, one after the other. */
function answers(mocks: Mocks, calls: readonly Partial<MockedCall>[]): readonly (JsonValue | undefined)[] {
  let used: ReturnType<typeof pickMock>['used'] = new Map()
  return calls.map((change) => {
    const picked = pickMock(mocks, used, call(change))
    used = picked.used
    return picked.entry?.return
  })
}

describe('pickMock', () => {
  const mocks: Mocks = { A: [{ return: 'first' }, { when: { n: 2 }, return: 'two' }, { return: 'last', repeat: true }] }

  test('prefers the entry made for the input, then goes in order, and repeats the last', () => {
    const calls = [{ n: 2 }, { n: 1 }, { n: 2 }, { n: 3 }].map((input) => ({ input }))
    expect(answers(mocks, calls)).toEqual(['two', 'first', 'last', 'last'])
  })

  test('has nothing for other states, whatever they are called', () => {
    expect(pickMock(mocks, new Map(), call({ name: 'constructor' })).entry).toBeNull()
  })

  const attempts = [{ attempt: 0 }, { attempt: 1 }, { attempt: 2 }, { attempt: 0 }, { attempt: 1 }]
  const iterations = [0, 1, 2, 3].map((index) => ({ iteration: [9, index] }))
  const inputs = [{ input: 1 }, { input: 2 }, { input: 1 }]
  test.each<{ title: string; entries: readonly MockEntry[]; calls: readonly Partial<MockedCall>[]; says: unknown[] }>([
    {
      title: 'attempts count for each visit',
      entries: [
        { attempts: [0, 1], return: 'early' },
        { return: 'late', repeat: true },
      ],
      calls: attempts,
      says: ['early', 'early', 'late', 'early', 'early'],
    },
    {
      title: 'a rule goes before what takes its turn, wherever it stands',
      entries: [
        { return: 'any', repeat: true },
        { attempts: 1, return: 'second' },
      ],
      calls: attempts,
      says: ['any', 'second', 'any', 'any', 'second'],
    },
    {
      title: 'iterations are those of the innermost Map',
      entries: [
        { iteration: 1, return: 'one' },
        { iteration: [2, 3], return: 'more' },
      ],
      calls: iterations,
      says: [undefined, 'one', 'more', 'more'],
    },
    {
      title: 'no range of iterations holds outside of a Map',
      entries: [{ iteration: 0, return: 'zero' }],
      calls: [{}],
      says: [undefined],
    },
    {
      title: 'all conditions of a rule must hold',
      entries: [{ iteration: 1, attempts: 0, when: 1, return: 'yes' }],
      calls: [
        { iteration: [1], input: 1 },
        { iteration: [1], input: 2 },
        { iteration: [1], input: 1, attempt: 1 },
        { iteration: [0], input: 1 },
      ],
      says: ['yes', undefined, undefined, undefined],
    },
    {
      title: 'an input that repeats is a rule: other inputs are not answered',
      entries: [{ when: 1, return: 'one', repeat: true }],
      calls: inputs,
      says: ['one', undefined, 'one'],
    },
    {
      title: 'an input that takes its turn is a preference: other inputs are answered where nothing else is',
      entries: [{ when: 1, return: 'one' }, { return: 'other' }],
      calls: [{ input: 2 }, { input: 2 }, { input: 1 }],
      says: ['other', 'one', undefined],
    },
    {
      title: 'an entry answers as many calls as it is told',
      entries: [{ return: 'a', times: 2 }, { return: 'b' }],
      calls: [{}, {}, {}, {}],
      says: ['a', 'a', 'b', undefined],
    },
    {
      title: 'a rule may be used up too',
      entries: [
        { attempts: 0, return: 'a', times: 1 },
        { return: 'b', repeat: true },
      ],
      calls: [{}, {}],
      says: ['a', 'b'],
    },
  ])('$title', ({ entries, calls, says }) => {
    expect(answers({ A: entries }, calls)).toEqual(says)
  })

  test('what a state leaves over its resource answers, and each state counts for itself', () => {
    const byResource: Mocks = {
      A: [{ return: 'own' }],
      'sqs:sendMessage': [{ return: 'first' }, { return: 'second' }],
    }
    const calls = ['A', 'A', 'B', 'B', 'A', 'A'].map((name) => ({ name }))
    expect(answers(byResource, calls)).toEqual(['own', 'first', 'first', 'second', 'second', undefined])
  })

  const entry: fc.Arbitrary<MockEntry> = fc.record(
    {
      return: fc.nat(99),
      attempts: fc.nat(2),
      iteration: fc.tuple(fc.nat(1), fc.integer({ min: 1, max: 3 })),
      times: fc.integer({ min: 1, max: 3 }),
      repeat: fc.boolean(),
      when: fc.nat(2),
    },
    { requiredKeys: ['return'] },
  )
  const step = fc.record({
    name: fc.constantFrom('A', 'B'),
    attempt: fc.nat(2),
    iteration: fc.array(fc.nat(3), { maxLength: 2 }),
    input: fc.nat(2),
  })

  test('law: what has been used stays as it was, whoever goes on from it', () => {
    fc.assert(
      fc.property(
        fc.array(entry, { maxLength: 4 }),
        fc.array(step, { maxLength: 8 }),
        step,
        (entries, steps, other) => {
          const mocks: Mocks = { A: entries, 'sqs:sendMessage': entries }
          const versions = [new Map() as ReturnType<typeof pickMock>['used']]
          const told = steps.map((change) => {
            const used = versions.at(-1) ?? new Map()
            const picked = pickMock(mocks, used, call(change))
            pickMock(mocks, used, call(other))
            versions.push(picked.used)
            return picked.entry
          })
          const again = steps.map((change, at) => pickMock(mocks, versions[at] ?? new Map(), call(change)).entry)
          expect(again).toEqual(told)
        },
      ),
    )
  })

  test('thousands of answers, in order and by input', () => {
    const count = 3000
    const inOrder = Array.from({ length: count }, (_, index): MockEntry => ({ return: index }))
    expect(answers({ A: inOrder }, Array(count).fill({}))).toEqual(inOrder.map((each) => each.return))
    const byInput = inOrder.slice(0, 300).map(({ return: when = null }): MockEntry => ({ when, return: when }))
    const calls = byInput.map(({ when = null }) => ({ input: when })).reverse()
    expect(answers({ A: byInput }, calls)).toEqual(calls.map(({ input }) => input))
  })

  test('law: states do not disturb each other, however their calls are mixed', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 4 }), fc.array(step, { maxLength: 12 }), (entries, steps) => {
        const all: Mocks = { A: entries, 'sqs:sendMessage': entries }
        const mixed = answers(all, steps)
        for (const name of ['A', 'B']) {
          const own = steps.filter((one) => one.name === name)
          expect(mixed.filter((_, index) => steps[index]?.name === name)).toEqual(answers(all, own))
        }
      }),
    )
  })

  test('sameJson compares deeply', () => {
    expect(sameJson({ a: [1, { b: null }], c: 'x' }, { c: 'x', a: [1, { b: null }] })).toBe(true)
    expect(sameJson({ a: 1 }, { a: 1, b: 2 })).toBe(false)
    expect(sameJson([1], { 0: 1 })).toBe(false)
  })
})
