import { expect, test } from 'vitest'
import { rovingIndex } from './rovingIndex'

test.each([
  ['ArrowRight', 0, 3, {}, 1],
  ['ArrowRight', 2, 3, {}, 2],
  ['ArrowRight', 2, 3, { wraps: true }, 0],
  ['ArrowLeft', 0, 3, { wraps: true }, 2],
  ['ArrowLeft', -1, 3, { wraps: true }, 2],
  ['ArrowDown', 0, 3, {}, null],
  ['ArrowDown', -1, 3, { orientation: 'vertical' }, 0],
  ['End', 0, 3, {}, 2],
  ['Home', 2, 3, {}, 0],
  ['PageDown', 1, 30, { orientation: 'vertical', page: 10 }, 11],
  ['PageDown', 25, 30, { orientation: 'vertical', page: 10 }, 29],
  ['PageDown', 1, 30, { orientation: 'vertical' }, null],
  ['ArrowRight', 0, 0, {}, null],
  ['x', 0, 3, {}, null],
] as const)('%s from %i of %i %o', (key, from, count, options, to) => {
  expect(rovingIndex(key, from, count, options)).toBe(to)
})
