// The list of objects of the simulated S3, and the names it takes.
import { describe, expect, test } from 'vitest'
import { objectFault } from './objectFault'
import { bucketOf, keyOf, type ObjectRow, objectRows, rowId } from './objectRows'
import { sizeText } from './objectWords'

const short = (row: ObjectRow): string =>
  row.kind === 'bucket' || row.kind === 'writtenHead' ? `${rowId(row)} (${row.count})` : rowId(row)

describe('rows', () => {
  test('buckets in order, each with its objects; a bucket may be empty', () => {
    const objects = { 'b/z': '', 'b/a/deep': '', empty: '', 'a/x': '' }
    expect(objectRows(objects, {}).map(short)).toEqual([
      ...['bucket a (1)', 'object a/x', 'bucket b (2)', 'object b/a/deep', 'object b/z', 'bucket empty (0)'],
    ])
  })

  test('what was written comes after, without what is kept already', () => {
    const written = { 'b/out': '1', 'b/kept': '2', 'b/changed': 'new' }
    expect(objectRows({ 'b/kept': '2', 'b/changed': 'old' }, written).map(short)).toEqual([
      ...['bucket b (2)', 'object b/changed', 'object b/kept'],
      ...['written (2)', 'written b/changed', 'written b/out'],
    ])
  })

  test('names', () => {
    expect([bucketOf('b/a/c'), keyOf('b/a/c'), bucketOf('b'), keyOf('b')]).toEqual(['b', 'a/c', 'b', ''])
  })
})

test.each<[string, string, string | null]>([
  ['', 'k', 'bucket'],
  ['a/b', 'k', 'bucket'],
  ['b', '', 'key'],
  ['b', 'there', 'key'],
  ['b', 'ü'.repeat(513), 'key'],
  ['b', 'new', null],
  ['other', 'there', null],
])('object %s/%s: wrong is %s', (bucket, key, input) => {
  expect(objectFault({ bucket, key }, { 'b/there': '' })?.input ?? null).toBe(input)
})

test('sizes count bytes of UTF-8', () => {
  expect(['', 'a', 'üü', 'x'.repeat(1536), 'x'.repeat(3 * 1024 * 1024)].map(sizeText)).toEqual([
    ...['0 bytes', '1 byte', '4 bytes', '1.5 KiB', '3.0 MiB'],
  ])
})
