import { expect, test } from 'vitest'
import { clearPlace } from './clearPlace'

const line = [
  { x: 0, y: 0 },
  { x: 0, y: 134 },
]
const pill = { x: -40, y: 46, width: 80, height: 42 }
const at = { x: 0, y: 28 }

test('it stays where nothing is in its way', () => {
  expect(clearPlace(at, line, [pill], 12)).toEqual(at)
})

test('a larger one moves off the pill, no farther than it must', () => {
  expect(clearPlace(at, line, [pill], 26)).toEqual({ x: 0, y: 16 })
})

test('the pill of another line counts', () => {
  expect(clearPlace({ x: 0, y: 67 }, line, [{ x: 24, y: 56, width: 90, height: 22 }], 26)).toEqual({ x: 0, y: 36 })
})

test('where it fits nowhere it touches as little as it can', () => {
  expect(clearPlace(at, line, [pill], 60)).toEqual({ x: 0, y: 132 })
})
