import { expect, test } from 'vitest'
import { JavaRandom } from './JavaRandom'

test.each([
  [42, 0.7275636800328681],
  [42.9, 0.7275636800328681],
  [0, 0.730967787376657],
])('first double of seed %d', (seed, expected) => {
  expect(new JavaRandom(seed).nextDouble()).toBe(expected)
})

test('first ints of seed 42, for a bound that is a power of two and one that is not', () => {
  expect(new JavaRandom(42).nextInt(10)).toBe(0)
  const random = new JavaRandom(42)
  expect([random.nextInt(100), random.nextInt(100)]).toEqual([30, 63])
  expect(new JavaRandom(42).nextInt(16)).toBe(11)
})

test.each([-1, 0, 7, 2 ** 40])('stays below the bound, seed %d', (seed) => {
  const random = new JavaRandom(seed)
  for (const bound of [1, 2, 3, 1000, 2 ** 30 + 1, 2 ** 31 - 1]) {
    for (let draw = 0; draw < 50; draw += 1) {
      const value = random.nextInt(bound)
      expect(Number.isInteger(value) && value >= 0 && value < bound).toBe(true)
    }
  }
})
