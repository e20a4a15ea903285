import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { digest } from './digest'

const algorithms = ['MD5', 'SHA-1', 'SHA-256', 'SHA-384', 'SHA-512']
const reference = (text: string, algorithm: string): string =>
  createHash(algorithm.replace('SHA-', 'sha').toLowerCase()).update(new TextEncoder().encode(text)).digest('hex')

test.each(algorithms)('%s of texts around the ends of blocks', (algorithm) => {
  for (const length of [0, 1, 55, 56, 57, 63, 64, 65, 111, 112, 113, 127, 128, 129, 1000]) {
    expect(digest('é'.repeat(length % 2) + 'a'.repeat(length), algorithm)).toBe(
      reference('é'.repeat(length % 2) + 'a'.repeat(length), algorithm),
    )
  }
})

test('any text', () => {
  const inputs = fc.tuple(fc.string({ unit: 'binary', maxLength: 300 }), fc.constantFrom(...algorithms))
  fc.assert(fc.property(inputs, ([text, algorithm]) => digest(text, algorithm) === reference(text, algorithm)))
})

test.each(['sha-1', 'SHA1', 'SHA-224', '', '__proto__'])('no algorithm %j', (algorithm) => {
  expect(digest('x', algorithm)).toBeUndefined()
})
