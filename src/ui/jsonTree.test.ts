import { describe, expect, test } from 'vitest'
import { flattenTree } from './flattenTree'
import { jsonPreview, jsonTree } from './jsonTree'

const rowsOf = (value: Parameters<typeof jsonTree>[0]) =>
  flattenTree([jsonTree(value)], () => true).map((row) => row.item)

test('ids are JSON pointers, distinct for keys with slashes and tildes', () => {
  const value = JSON.parse('{"a/b":1,"a":{"b":2},"~":3,"__proto__":{"x":4},"0":[true]}')
  const ids = rowsOf(value).map((item) => item.id)
  expect(ids).toContain('/a~1b')
  expect(ids).toContain('/a/b')
  expect(ids).toContain('/~0')
  expect(ids).toContain('/__proto__/x')
  expect(new Set(ids).size).toBe(ids.length)
})

test('a long array shows its beginning and how many are left out', () => {
  const rows = rowsOf(Array.from({ length: 1200 }, (_, index) => index))
  expect(rows).toHaveLength(1 + 500 + 1)
  expect(rows.at(-1)).toMatchObject({ omitted: 700 })
})

describe('jsonPreview', () => {
  test.each([
    [null, 'null'],
    [1.5, '1.5'],
    ['a"b', '"a\\"b"'],
    [[], '0 items'],
    [[1], '1 item'],
    [{ a: 1, b: 2 }, '2 keys'],
    ['x'.repeat(300), `"${'x'.repeat(200)}…"`],
  ])('%j', (value, text) => {
    expect(jsonPreview(value)).toBe(text)
  })
})
