// Which mock answers.
import { describe, expect, test } from 'vitest'
import type { Mocks } from '../asl/Execution'
import { pickMock, sameJson } from './pickMock'

describe('pickMock', () => {
  const mocks: Mocks = { A: [{ return: 'first' }, { when: { n: 2 }, return: 'two' }, { return: 'last', repeat: true }] }

  test('prefers the entry made for the input, then goes in order, and repeats the last', () => {
    let used: ReturnType<typeof pickMock>['used'] = new Map()
    const answers = [{ n: 2 }, { n: 1 }, { n: 2 }, { n: 3 }].map((input) => {
      const picked = pickMock(mocks, used, { name: 'A', input })
      used = picked.used
      return picked.entry?.return
    })
    expect(answers).toEqual(['two', 'first', 'last', 'last'])
  })

  test('has nothing for other states, whatever they are called', () => {
    expect(pickMock(mocks, new Map(), { name: 'constructor', input: {} }).entry).toBeNull()
  })

  test('sameJson compares deeply', () => {
    expect(sameJson({ a: [1, { b: null }], c: 'x' }, { c: 'x', a: [1, { b: null }] })).toBe(true)
    expect(sameJson({ a: 1 }, { a: 1, b: 2 })).toBe(false)
    expect(sameJson([1], { 0: 1 })).toBe(false)
  })
})
