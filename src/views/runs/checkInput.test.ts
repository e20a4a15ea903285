import { expect, test } from 'vitest'
import { checkInput } from './checkInput'

test.each<[string, string, number | null]>([
  ['an object', '{"a": 1}', null],
  ['a scalar', ' "x" ', null],
  ['nothing', '  \n', null],
  ['a missing bracket', '{"a": 1', 1],
  ['a missing value', '{\n  "a": \n}', 3],
  ['a comment', '{\n  "a": 1 // one\n}', 2],
  ['a comma too many', '{"b": [1,\n 2]\n,\n}', 3],
  ['a placeholder', '{\n\n"a": ${X}}', 3],
  ['a string with a comma and a bracket, then a comma too many', '{"a": ", ]\\"",\n"b": 1,}', 2],
])('%s', (_title, text, line) => {
  expect(checkInput(text).fault?.line ?? null).toBe(line)
})

test('the size is counted in bytes, as the limit of 256 KiB is', () => {
  expect(checkInput('"é€"')).toMatchObject({ bytes: 7, isTooLarge: false })
  expect(checkInput(JSON.stringify('x'.repeat(262_142)))).toMatchObject({ bytes: 262_144, isTooLarge: false })
  expect(checkInput(JSON.stringify('é'.repeat(131_072)))).toMatchObject({ bytes: 262_146, isTooLarge: true })
})
