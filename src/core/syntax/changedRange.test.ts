import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changedRange } from './changedRange'

test.each<[string, string, ReturnType<typeof changedRange>]>([
  ['', '', null],
  ['a', 'a', null],
  ['ac', 'abc', { from: 1, to: 1, longer: 1 }],
  ['abc', 'ac', { from: 1, to: 2, longer: -1 }],
  ['aa', 'aaa', { from: 2, to: 2, longer: 1 }],
  ['aaa', 'aa', { from: 2, to: 3, longer: -1 }],
  ['', 'abc', { from: 0, to: 0, longer: 3 }],
])('%j to %j', (earlier, later, expected) => {
  expect(changedRange(earlier, later)).toEqual(expected)
})

test('what is put in its place makes the later text, and nothing at its ends is alike', () => {
  const piece = fc.oneof(fc.string({ maxLength: 5 }), fc.constantFrom('', 'x'.repeat(5000), 'ab'.repeat(4096)))
  fc.assert(
    fc.property(piece, piece, piece, piece, (start, before, after, end) => {
      const [earlier, later] = [start + before + end, start + after + end]
      const range = changedRange(earlier, later)
      const { from, to, longer } = range ?? { from: 0, to: 0, longer: 0 }
      const inserted = later.slice(from, to + longer)
      expect(earlier.slice(0, from) + inserted + earlier.slice(to)).toBe(later)
      expect(range === null).toBe(earlier === later)
      const removed = earlier.slice(from, to)
      if (removed !== '' && inserted !== '') {
        expect(removed[0]).not.toBe(inserted[0])
        expect(removed.at(-1)).not.toBe(inserted.at(-1))
      }
    }),
    { numRuns: 300 },
  )
})
