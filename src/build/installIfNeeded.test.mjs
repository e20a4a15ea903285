import { expect, test } from 'vitest'
import { isInstalled } from './installIfNeeded.mjs'

const wanted = {
  '': { name: 'stepwright' },
  'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
  'node_modules/b': { version: '1.0.0', integrity: 'sha512-b', optional: true },
}
const a = { version: '1.0.0', integrity: 'sha512-a' }
const b = { version: '1.0.0', integrity: 'sha512-b', optional: true }

test.each([
  { title: 'nothing is there', present: null, expected: false },
  { title: 'all is there', present: { 'node_modules/a': a, 'node_modules/b': b }, expected: true },
  { title: 'what is for other systems may be missing', present: { 'node_modules/a': a }, expected: true },
  { title: 'a package is missing', present: { 'node_modules/b': b }, expected: false },
  { title: 'another version', present: { 'node_modules/a': { ...a, version: '1.0.1' } }, expected: false },
  { title: 'other content', present: { 'node_modules/a': { ...a, integrity: 'sha512-z' } }, expected: false },
])('$title: $expected', ({ present, expected }) => {
  expect(isInstalled(wanted, present)).toBe(expected)
})
