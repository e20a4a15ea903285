import { expect, test } from 'vitest'
import { finishesWithin } from './finishesWithin'

test('says so when the work is done, and passes on what it throws', () => {
  let done = 0
  expect(
    finishesWithin(1000, () => {
      done += 1
    }),
  ).toBe(true)
  expect(done).toBe(1)
  const thrown = new Error('mine')
  expect(() =>
    finishesWithin(1000, () => {
      throw thrown
    }),
  ).toThrow(thrown)
})

test.each([
  [
    'a loop',
    () => {
      for (;;);
    },
  ],
  ['a regular expression', () => /^(a+)+$/.test(`${'a'.repeat(60)}!`)],
])('ends %s', (_, work) => {
  expect(finishesWithin(50, work)).toBe(false)
})
