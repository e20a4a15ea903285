import { expect, test } from 'vitest'
import { writtenObjects } from './writtenObjects'

test('what came or changed was written; buckets were not', () => {
  const after = { 'b/same': '1', 'b/changed': '2', 'b/new': '', bucket: '' }
  expect(writtenObjects({ 'b/same': '1', 'b/changed': '1', 'b/gone': '' }, after)).toEqual({
    'b/changed': '2',
    'b/new': '',
  })
})
