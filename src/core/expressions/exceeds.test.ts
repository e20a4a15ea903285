import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { JsonValue } from '../base/JsonValue'
import { exceeds } from './exceeds'
import { sizeOf } from './sizeOf'

test('is what the exact size says, at every limit about it', () => {
  const long = fc.array(fc.integer(), { maxLength: 120 })
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue({ stringUnit: 'binary', maxDepth: 2 }), long), fc.nat(400), (value, other) => {
      // jsonValue makes JSON only.
      const json = value as JsonValue
      const size = sizeOf(json)
      for (const limit of [size - 1, size, size + 1, other]) expect(exceeds(json, limit)).toBe(size > limit)
    }),
    { numRuns: 200 },
  )
})

test.each<[JsonValue, number]>([
  [-1.2345678901234568e-300, 24],
  ['\u0001'.repeat(10), 62],
  [[], 2],
  [{}, 2],
  [{ '\u0001': [false] }, 18],
])('holds no bound below the size: %j', (value, size) => {
  expect([exceeds(value, size - 1), exceeds(value, size)]).toEqual([true, false])
})
