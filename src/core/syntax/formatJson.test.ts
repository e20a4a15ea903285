import { expect, test } from 'vitest'
import { applyEdits } from '../text/applyEdits'
import { formatJson } from './formatJson'
import { parseJson } from './parseJson'

function formatted(text: string, indent?: number): string {
  const edits = formatJson(text, indent === undefined ? undefined : { indent })
  return edits.ok ? applyEdits(text, edits.value) : edits.error.code
}

test.each([
  ['minified', '{"a":1,"b":[1,{"c":2.0}]}', '{\n  "a": 1,\n  "b": [\n    1,\n    {\n      "c": 2.0\n    }\n  ]\n}'],
  ['comments', '{ // all\n"a":1 /* one */}', '{ // all\n  "a": 1 /* one */\n}'],
  ['placeholders', '{${N}:${A}-${B},"x":${C}}', '{\n  ${N}: ${A}-${B},\n  "x": ${C}\n}'],
  ['already formatted', '{\n  "a": 1\n}', '{\n  "a": 1\n}'],
  ['broken', '{"a":', 'text-broken'],
])('%s', (_title, text, expected) => {
  expect(formatted(text)).toBe(expected)
  if (expected !== 'text-broken') expect(parseJson(expected).root?.value).toEqual(parseJson(text).root?.value)
})

test('indentation by choice', () => {
  expect(formatted('{"a":1}', 4)).toBe('{\n    "a": 1\n}')
  expect(formatted('{"a":1}', 0)).toBe('{\n\t"a": 1\n}')
})
