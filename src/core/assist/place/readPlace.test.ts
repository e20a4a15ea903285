import { expect, test } from 'vitest'
import { parseJson } from '../../syntax/parseJson'
import type { Place } from './Place'
import { readJsonPlace } from './readJsonPlace'

/** `kind path step [token]`, and what is missing or there around it. */
function shown(place: Place | null, text: string): string {
  if (!place) return '-'
  const { kind, path, step, token, commaBefore, needsCommaAfter, hasColon } = place
  const marks = [commaBefore === null ? '' : ' ,before', needsCommaAfter ? ' ,after' : '', hasColon ? ' :' : '']
  return `${kind} /${path.join('/')} ${String(step)} [${text.slice(token.from, token.to)}]${marks.join('')}`
}

test.each<[string, string]>([
  ['{|}', 'name /  []'],
  ['{"a": 1, |}', 'name /  []'],
  ['{"a": 1 |}', 'name /  [] ,before'],
  ['{"a": 1| }', 'value / a [1]'],
  ['{"a": "b"|}', '-'],
  ['{"N|e": 1}', 'name / Ne ["Ne"] :'],
  ['{"a": {"N|"}}', 'name /a N ["N"]'],
  ['{"a": {N|}}', 'name /a N [N]'],
  ['{"a": {\n"N|\n"b": 1}}', 'name /a N ["N] ,after'],
  ['{"a": |}', 'value / a []'],
  ['{"a": |, "b": 1}', 'value / a []'],
  ['{"a": | 1}', '-'],
  ['{"a": |\n "b": 1}', 'value / a [] ,after'],
  ['{"a": "x|y"}', 'value / a ["xy"]'],
  ['{"a": ["x", "|"]}', 'value /a 1 [""]'],
  ['{"a": ["x" "|"]}', 'value /a 1 [""] ,before'],
  ['{"a": [{}, {"b": [|]}]}', 'value /a/1/b 0 []'],
  ['{"a" |: 1}', '-'],
  ['{ // no|\n}', '-'],
  ['{ /* no | */ }', '-'],
  ['{ // yes\n | }', 'name /  []'],
  ['{"a": ${X}, "|": 1}', 'name /  [""] :'],
  ['{} |', '-'],
  ['|', '-'],
])('JSON: %s', (marked, expected) => {
  const text = marked.replace('|', '')
  expect(shown(readJsonPlace(text, parseJson(text), marked.indexOf('|')), text)).toBe(expected)
})
