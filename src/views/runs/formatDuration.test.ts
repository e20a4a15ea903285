import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatDuration } from './formatDuration'

test.each<[number, string]>([
  [0, '0 s'],
  [-5, '0 s'],
  [0.4, '0 s'],
  [1, '1 ms'],
  [999, '999 ms'],
  [1000, '1 s'],
  [1240, '1.2 s'],
  [59_949, '59.9 s'],
  [59_950, '1 m 00 s'],
  [184_000, '3 m 04 s'],
  [3_599_499, '59 m 59 s'],
  [3_599_500, '1 h 00 m'],
  [7_500_000, '2 h 05 m'],
  [86_400_000, '1 d 00 h'],
  [273_600_000, '3 d 04 h'],
  [31_536_000_000, '365 d 00 h'],
])('%d ms reads %s', (ms, words) => {
  expect(formatDuration(ms)).toBe(words)
})

test('no unit is ever full', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000_000 }), (ms) => {
      const words = formatDuration(ms)
      expect(words).not.toMatch(/\b(60 s|60 m|24 h|1000 ms)\b/)
      expect(words).not.toBe('')
    }),
  )
})
