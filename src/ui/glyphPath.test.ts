import { expect, test } from 'vitest'
import { glyphNames, glyphPath } from './glyphPath'

test('every drawing is a path that begins with a move and has only path letters and numbers', () => {
  for (const name of glyphNames()) expect(glyphPath(name)).toMatch(/^M[\dMmHhVvLlCcSsAaZz .,-]+$/)
})

test('names are found in any case, and strange ones show the question mark', () => {
  expect(glyphPath('Parallel')).toBe(glyphPath('parallel'))
  expect(glyphPath('Parallel')).not.toBe(glyphPath('unknown'))
  for (const name of ['__proto__', 'constructor', '', '<img>']) expect(glyphPath(name)).toBe(glyphPath('unknown'))
})
