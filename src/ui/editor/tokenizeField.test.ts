import { expect, test } from 'vitest'
import { type FieldKind, tokenizeField } from './tokenizeField'

test.each<[string, FieldKind, string, FieldKind]>([
  ['$.a.b', 'start', '0 string.path', 'path'],
  ["States.Format('{}', $.a)", 'start', '0 string.path', 'path'],
  ['', 'start', '', 'start'],
  ['{', 'start', '0 delimiter', 'json'],
  ['  "a": 1', 'json', '0 |2 string.key|5 delimiter|6 |7 number', 'json'],
  ['/* one', 'json', '0 comment', 'comment'],
  ['two */', 'comment', '0 comment', 'json'],
  ['${Name}', 'start', '0 variable.placeholder', 'json'],
  [
    '{% $a = "x" %}',
    'start',
    '0 string.jsonata.delimiter|3 string.jsonata.variable|6 string.jsonata.operator|8 string.jsonata.string|12 string.jsonata.delimiter',
    'jsonata',
  ],
  [
    '  $sum(b)',
    'jsonata',
    '2 string.jsonata.call|6 string.jsonata.operator|7 string.jsonata.field|8 string.jsonata.operator',
    'jsonata',
  ],
])('%s after %s', (line, before, tokens, next) => {
  const tokenized = tokenizeField(line, before)
  expect(tokenized.tokens.map(({ startIndex, scopes }) => `${startIndex} ${scopes}`).join('|')).toBe(tokens)
  expect(tokenized.next).toBe(next)
})
