// The list of a task's results, as a form edits it.
import { expect, test } from 'vitest'
import type { MockEntry } from '../../../core/asl/Execution'
import { readMockEntry } from '../../../core/runs/mocks/readMocks'
import {
  type AnswerMode,
  addAnswer,
  changeAnswer,
  lastTurn,
  modeOf,
  moveAnswer,
  occasionOf,
  readRange,
  removeAnswer,
  repeatsLast,
  withLatency,
  withMode,
  withOccasion,
  withRepeat,
  withTimes,
  writeRange,
} from './answers'

const two = addAnswer(addAnswer([], { a: 1 }), { b: 2 })

test('the last answer repeats, whichever it is', () => {
  expect(two).toEqual([{ return: { a: 1 } }, { return: { b: 2 }, repeat: true }])
  expect(moveAnswer(two, 1, 0)).toEqual([{ return: { b: 2 } }, { return: { a: 1 }, repeat: true }])
  expect(removeAnswer(two, 1)).toEqual([{ return: { a: 1 }, repeat: true }])
  expect(removeAnswer(removeAnswer(two, 0), 0)).toEqual([])
})

test('repetition can be taken away', () => {
  expect(withRepeat(two, false)).toEqual([{ return: { a: 1 } }, { return: { b: 2 } }])
})

test('answers for calls of their own neither repeat nor take the repetition along', () => {
  const ruled = changeAnswer(two, 1, withOccasion({ return: { b: 2 }, repeat: true }, 'attempts'))
  expect(ruled).toEqual([
    { return: { a: 1 }, repeat: true },
    { return: { b: 2 }, attempts: 0 },
  ])
  expect([lastTurn(ruled), repeatsLast(ruled)]).toEqual([0, true])
  const input = changeAnswer(two, 0, withOccasion({ return: 1 }, 'input'))
  expect(input).toEqual([
    { return: 1, when: {}, repeat: true },
    { return: { b: 2 }, repeat: true },
  ])
  expect(withRepeat(input, false)[0]).toEqual({ return: 1, when: {}, repeat: true })
  expect(lastTurn([{ when: 1, return: 1 }])).toBe(-1)
  expect(addAnswer([{ attempts: 0, return: 1 }], 2)).toEqual([
    { attempts: 0, return: 1 },
    { return: 2, repeat: true },
  ])
})

test('an answer that repeats counts no calls', () => {
  expect(withRepeat([{ return: 1, times: 3 }], true)).toEqual([{ return: 1, repeat: true }])
  expect(withRepeat([{ return: 1, times: 3 }], false)).toEqual([{ return: 1, times: 3 }])
})

test('a move out of the list changes nothing', () => {
  expect(moveAnswer(two, 0, 2)).toBe(two)
  expect(moveAnswer(two, 5, 0)).toBe(two)
})

const modes: readonly AnswerMode[] = ['return', 'throw', 'compute', 'ask', 'timeout', 'pending', 'missing']
test.each(modes)('an answer that ends by %s is read as such, and may stand in a file', (mode) => {
  const kept: MockEntry = { latency: 20, when: { x: 1 }, attempts: [0, 1], iteration: 2, times: 3, submitted: 1 }
  const entry = withMode({ ...kept, return: 1 }, mode, { a: 1 })
  expect(modeOf(entry)).toBe(mode)
  expect(entry).toMatchObject(kept)
  expect(readMockEntry(JSON.parse(JSON.stringify(entry))).ok).toBe(true)
  expect(withMode(entry, 'return', 5)).toEqual({ ...kept, return: 5 })
})

test.each([
  ['turn', { return: 1 }],
  ['attempts', { return: 1, attempts: 0 }],
  ['iteration', { return: 1, iteration: 0 }],
  ['input', { return: 1, when: {}, repeat: true }],
] as const)('an answer given by %s is read as such', (occasion, entry) => {
  const before: MockEntry = { return: 1, times: 4, iteration: [1, 2], attempts: 1 }
  const given = withOccasion(withOccasion(before, 'turn'), occasion)
  expect(given).toEqual(entry)
  expect(occasionOf(given)).toBe(occasion)
  expect(occasionOf(before)).toBe('several')
  expect(withOccasion(before, 'several')).toBe(before)
})

test('what says nothing is not written', () => {
  expect(withLatency({ return: 1, latency: 5 }, undefined)).toEqual({ return: 1 })
  expect(withLatency({ return: 1 }, 5)).toEqual({ return: 1, latency: 5 })
  expect(withTimes({ return: 1, times: 5 }, 1)).toEqual({ return: 1 })
  expect(withTimes({ return: 1 }, 2)).toEqual({ return: 1, times: 2 })
})

test.each([
  ['0', 0],
  [' 12 ', 12],
  ['1-2', [1, 2]],
  ['1 – 2', [1, 2]],
  ['2-1', null],
  ['', null],
  ['-1', null],
  ['1.5', null],
  ['all', null],
] as const)('"%s" is the range %j', (text, range) => {
  expect(readRange(text)).toEqual(range)
  if (range !== null) expect(readRange(writeRange(range))).toEqual(range)
})

test('a changed answer keeps its place', () => {
  expect(changeAnswer(two, 0, { timedOut: true })).toEqual([{ timedOut: true }, { return: { b: 2 }, repeat: true }])
})
