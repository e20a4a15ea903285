import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseJson } from './parseJson'
import { stringPlace } from './stringPlace'

function placeIn(text: string, from: number, to: number): string {
  const { root } = parseJson(text)
  if (!root) return ''
  const place = stringPlace(text, root, from, to)
  return text.slice(place.from, place.to)
}

test.each([
  ['"abc"', 1, 2, 'b'],
  ['"a\\nbc"', 2, 3, 'b'],
  ['"a\\u0041bc"', 1, 2, '\\u0041'],
  ['"a\\"bc"', 1, 3, '\\"b'],
  ['"abc"', 3, 3, ''],
  ['"abc"', 2, 9, 'c'],
  ['12', 0, 1, '12'],
])('%s from %i to %i is %s', (text, from, to, found) => {
  expect(placeIn(text, from, to)).toBe(found)
})

test('what is found decodes to the characters asked for', () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(30), fc.nat(30), (value, a, b) => {
      const [from, to] = [Math.min(a, b, value.length), Math.min(Math.max(a, b), value.length)]
      expect(JSON.parse(`"${placeIn(JSON.stringify(value), from, to)}"`)).toBe(value.slice(from, to))
    }),
  )
})
