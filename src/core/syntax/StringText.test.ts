import fc from 'fast-check'
import { expect, test } from 'vitest'
import { StringText } from './StringText'

test.each<[string, string, string, string]>([
  ['a JSON string', '"a b"', 'double', 'a b'],
  ['escapes', String.raw`"{% \"a\" \n \u0041\\ %}"`, 'double', '{% "a" \n A\\ %}'],
  ['an unclosed string', '"abc', 'double', 'abc'],
  ['a string whose last quote is escaped', String.raw`"abc\"`, 'double', 'abc"'],
  ['one quote', '"', 'double', ''],
  ['a bad escape', String.raw`"\uZZ"`, 'double', 'uZZ'],
  ["YAML's single quotes", "'it''s'", 'single', "it's"],
  ['a word', '$.order', 'plain', '$.order'],
  ['a block', '|-\n  {% $x\n  + 1 %}', 'block', '  {% $x\n  + 1 %}'],
  ['a folded block with a comment', '>2 # why\n  a', 'block', '  a'],
])('%s', (_title, source, style, text) => {
  const read = StringText.read(source, { from: 0, to: source.length })
  expect([read.style, read.text]).toEqual([style, text])
})

test('every character is found again, wherever the string stands', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (value, before) => {
      const source = before + JSON.stringify(value)
      const read = StringText.read(source, { from: before.length, to: source.length })
      expect(read.text).toBe(value)
      for (let index = 0; index <= value.length; index += 1) {
        const offset = read.offsetOf(index)
        expect(offset).toBeGreaterThan(before.length)
        // The second half of a pair stands where its first half does.
        expect(read.offsetOf(read.indexOf(offset))).toBe(offset)
      }
    }),
  )
})
