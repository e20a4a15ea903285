import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { JsonValue } from '../base/JsonValue'
import { sizeOf } from './sizeOf'

const bytes = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length

test.each([
  [''],
  ['\u0000\b\t\n\u000b\f\r\u001f"\\/'],
  ['é€𝄞😀'],
  ['\ud800'],
  ['\udc00\ud800'],
  ['\ud800a'],
  [-0],
  [1e21],
  [1e-7],
  [[[], {}, [{}], '']],
  [JSON.parse('{"__proto__":{"a":1},"":null}')],
  [{ '😀"': true, b: false }],
])('is the length of the JSON text: %j', (value: JsonValue) => {
  expect(sizeOf(value)).toBe(bytes(value))
})

test('any JSON value, twice, so that remembered sizes count too', () => {
  const big = fc.array(fc.string({ unit: 'binary', maxLength: 200 }), { maxLength: 12 })
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue({ stringUnit: 'binary' }), big), (value) => {
      // jsonValue makes JSON only.
      const json = value as JsonValue
      expect(sizeOf(json)).toBe(bytes(json))
      expect(sizeOf([json, json])).toBe(bytes([json, json]))
    }),
    { numRuns: 500 },
  )
})
