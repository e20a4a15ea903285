// The list of a task's results, as a form edits it.
import { expect, test } from 'vitest'
import {
  addAttempt,
  changeAttempt,
  modeOf,
  moveAttempt,
  removeAttempt,
  withLatency,
  withMode,
  withRepeat,
} from './attempts'

const two = addAttempt(addAttempt([], { a: 1 }), { b: 2 })

test('the last attempt repeats, whichever it is', () => {
  expect(two).toEqual([{ return: { a: 1 } }, { return: { b: 2 }, repeat: true }])
  expect(moveAttempt(two, 1, 0)).toEqual([{ return: { b: 2 } }, { return: { a: 1 }, repeat: true }])
  expect(removeAttempt(two, 1)).toEqual([{ return: { a: 1 }, repeat: true }])
  expect(removeAttempt(removeAttempt(two, 0), 0)).toEqual([])
})

test('repetition can be taken away', () => {
  expect(withRepeat(two, false)).toEqual([{ return: { a: 1 } }, { return: { b: 2 } }])
})

test('a move out of the list changes nothing', () => {
  expect(moveAttempt(two, 0, 2)).toBe(two)
  expect(moveAttempt(two, 5, 0)).toBe(two)
})

test.each(['return', 'throw', 'timeout', 'pending'] as const)('an attempt that ends by %s is read as such', (mode) => {
  const entry = withMode({ return: 1, latency: 20, when: { x: 1 } }, mode, { a: 1 })
  expect(modeOf(entry)).toBe(mode)
  expect(entry).toMatchObject({ latency: 20, when: { x: 1 } })
  expect(withMode(entry, 'return', 5)).toEqual({ return: 5, latency: 20, when: { x: 1 } })
})

test('no latency is not written', () => {
  expect(withLatency({ return: 1, latency: 5 }, undefined)).toEqual({ return: 1 })
  expect(withLatency({ return: 1 }, 5)).toEqual({ return: 1, latency: 5 })
})

test('a changed attempt keeps its place', () => {
  expect(changeAttempt(two, 0, { timedOut: true })).toEqual([{ timedOut: true }, { return: { b: 2 }, repeat: true }])
})
