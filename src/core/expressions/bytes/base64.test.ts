import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeBase64, encodeBase64 } from './base64'

test('encodes as the platform does, and back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 50 }), (bytes) => {
      const text = encodeBase64(bytes)
      expect(text).toBe(Buffer.from(bytes).toString('base64'))
      expect(decodeBase64(text)).toEqual(bytes)
      expect(decodeBase64(text.replace(/=+$/, ''))).toEqual(bytes)
    }),
  )
})

test.each(['A', 'AAAAA', 'AA=', 'A===', 'AA=A', 'AA A', 'é', '-_==', 'AAAA='])('refuses %j', (text) => {
  expect(decodeBase64(text)).toBeUndefined()
})
