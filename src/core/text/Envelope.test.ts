import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openText, saveText } from './Envelope'
import { LineIndex } from './LineIndex'

const raw = fc
  .array(fc.constantFrom('a', '\r', '\n', '\r\n', '\uFEFF', '😀', '\u2028'), { maxLength: 20 })
  .map((units) => units.join(''))

test('a file that is not edited is saved byte for byte', () => {
  fc.assert(
    fc.property(raw, (content) => {
      const { text, envelope } = openText(content)
      expect(text.includes('\r')).toBe(false)
      expect(saveText(text, envelope)).toBe(content)
    }),
    { numRuns: 1000 },
  )
})

test.each([
  ['CRLF', '\uFEFFa\r\nb', '\uFEFFa\r\nb!'],
  ['LF', 'a\nb', 'a\nb!'],
  ['no line end', 'a', 'a!'],
  ['mostly CRLF', 'a\r\nb\r\nc\nd', 'a\r\nb\r\nc\r\nd!'],
  ['a tie', 'a\r\nb\nc', 'a\nb\nc!'],
  ['only CR', 'a\rb', 'a\nb!'],
])('after an edit: %s', (_title, content, saved) => {
  const { text, envelope } = openText(content)
  expect(saveText(`${text}!`, envelope)).toBe(saved)
})

test('lines and columns lead back to their offset', () => {
  fc.assert(
    fc.property(raw, (content) => {
      const { text } = openText(content)
      const index = new LineIndex(text)
      expect(index.lineCount).toBe(text.split('\n').length)
      for (let offset = 0; offset <= text.length; offset += 1) {
        const place = index.positionAt(offset)
        expect(index.offsetAt(place)).toBe(offset)
        expect(place.line).toBe(text.slice(0, offset).split('\n').length)
        expect(index.lineStart(place.line) + place.column - 1).toBe(offset)
      }
    }),
  )
})

test('places outside of the text are drawn into it', () => {
  const index = new LineIndex('ab\nc')
  expect(index.positionAt(-1)).toEqual({ line: 1, column: 1 })
  expect(index.positionAt(99)).toEqual({ line: 2, column: 2 })
  expect(index.offsetAt({ line: 1, column: 99 })).toBe(2)
  expect(index.offsetAt({ line: 9, column: 1 })).toBe(4)
  expect(index.lineEnd(1)).toBe(2)
})
