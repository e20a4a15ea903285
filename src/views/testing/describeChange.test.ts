import { expect, test } from 'vitest'
import type { JsonValue } from '../../core/base/JsonValue'
import { describeChange } from './describeChange'

test.each<[JsonValue, JsonValue, string]>([
  [{ a: 1, b: [2] }, { b: [2], a: 1 }, 'Unchanged'],
  [{ a: 1 }, { a: 1, b: 2 }, 'Added b'],
  [{ a: 1, b: 2, c: 3 }, { a: 1, b: 3, d: 4 }, 'Added d · Changed b · Removed c'],
  [{ a: 1 }, { b: 1 }, 'Replaced'],
  [{}, { a: 1 }, 'Added a'],
  [{ a: 1 }, {}, 'Replaced'],
  [{ a: 1 }, { a: 1, p: 0, q: 0, r: 0, s: 0, t: 0, u: 0 }, 'Added p, q, r, s and 2 more'],
  [[1, 2, 3], [1], '3 items became 1'],
  [[1], [2], 'Replaced'],
  [1, 'one', 'Replaced'],
  [{ a: 1 }, null, 'Replaced'],
])('%j to %j: %s', (before, after, words) => {
  expect(describeChange(before, after)).toBe(words)
})
