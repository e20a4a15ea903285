import { expect, test } from 'vitest'
import { parseNumber } from './parseNumber'

test.each([
  ['', {}, { kind: 'empty' }],
  ['  ', {}, { kind: 'empty' }],
  ['3', {}, { kind: 'number', value: 3 }],
  [' -2.5 ', {}, { kind: 'number', value: -2.5 }],
  ['1e3', {}, { kind: 'number', value: 1000 }],
  ['.5', {}, { kind: 'number', value: 0.5 }],
  ['0x10', {}, { kind: 'invalid' }],
  ['1e999', {}, { kind: 'invalid' }],
  ['12px', {}, { kind: 'invalid' }],
  ['NaN', {}, { kind: 'invalid' }],
  ['4', { max: 3 }, { kind: 'invalid' }],
  ['-1', { min: 0 }, { kind: 'invalid' }],
  ['1.5', { integer: true }, { kind: 'invalid' }],
  ['2.0', { integer: true }, { kind: 'number', value: 2 }],
])('"%s" %o', (text, bounds, parsed) => {
  expect(parseNumber(text, bounds)).toEqual(parsed)
})
