import { expect, test } from 'vitest'
import { changesToEdits } from './changesToEdits'

test('changes from the last to the first become edits in order', () => {
  const changes = [
    { rangeOffset: 9, rangeLength: 0, text: 'x' },
    { rangeOffset: 2, rangeLength: 3, text: '' },
  ]
  expect(changesToEdits(changes)).toEqual([
    { from: 2, to: 5, insert: '' },
    { from: 9, to: 9, insert: 'x' },
  ])
})

test('changes out of order are a bug', () => {
  const changes = [
    { rangeOffset: 2, rangeLength: 3, text: '' },
    { rangeOffset: 4, rangeLength: 0, text: 'x' },
  ]
  expect(() => changesToEdits(changes)).toThrow()
})
