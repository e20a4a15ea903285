import { describe, expect, test } from 'vitest'
import { flattenTree } from './flattenTree'
import { rowByTyping, treeKey } from './treeKey'

const items = [
  {
    id: 'a',
    label: 'Alpha',
    children: [
      { id: 'a1', label: 'Beta' },
      { id: 'a2', label: 'Bravo', children: [{ id: 'a2x', label: 'Charlie' }] },
    ],
  },
  { id: 'b', label: 'Delta', children: [] },
  { id: '__proto__', label: '__proto__', children: () => [{ id: 'late', label: 'Late' }] },
]
const allOpen = flattenTree(items, () => true)
const ids = (rows: typeof allOpen) => rows.map((row) => row.item.id)

describe('flattenTree', () => {
  test('rows come in reading order with their place', () => {
    expect(ids(allOpen)).toEqual(['a', 'a1', 'a2', 'a2x', 'b', '__proto__', 'late'])
    expect(allOpen[3]).toMatchObject({ level: 3, position: 1, siblings: 1, expanded: undefined, parent: 2 })
    expect(allOpen[2]).toMatchObject({ level: 2, position: 2, siblings: 2, expanded: true, parent: 0 })
    expect(allOpen[4]).toMatchObject({ level: 1, position: 2, siblings: 3, expanded: undefined, parent: -1 })
  })

  test('children of closed items are neither shown nor built', () => {
    const lazy = [{ id: 'x', label: 'x', children: () => expect.unreachable('asked for children of a closed item') }]
    expect(flattenTree(lazy, () => false)).toHaveLength(1)
    expect(ids(flattenTree(items, (id) => id === 'a'))).toEqual(['a', 'a1', 'a2', 'b', '__proto__'])
  })
})

describe('treeKey', () => {
  const someOpen = flattenTree(items, (id) => id === 'a')
  test.each([
    ['ArrowRight', 0, { kind: 'focus', index: 1 }],
    ['ArrowRight', 2, { kind: 'expand', id: 'a2' }],
    ['ArrowRight', 1, null],
    ['ArrowLeft', 0, { kind: 'collapse', id: 'a' }],
    ['ArrowLeft', 2, { kind: 'focus', index: 0 }],
    ['ArrowLeft', 3, null],
    ['ArrowDown', 4, { kind: 'focus', index: 4 }],
    ['End', 0, { kind: 'focus', index: 4 }],
    ['*', 3, { kind: 'expandSiblings', ids: ['__proto__'] }],
    ['F2', 0, null],
    ['ArrowDown', 99, null],
  ])('%s on row %i', (key, index, move) => {
    expect(treeKey(someOpen, index, key)).toEqual(move)
  })
})

test.each([
  [0, 'b', 1],
  [1, 'b', 2],
  [2, 'b', 1],
  [1, 'be', 1],
  [0, 'c', 3],
  [0, 'zz', null],
])('from row %i, typing "%s"', (index, typed, found) => {
  expect(rowByTyping(allOpen, index, typed)).toBe(found)
})
