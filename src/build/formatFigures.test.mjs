import { expect, test } from 'vitest'
import { formatFigures, formatTable } from './formatFigures.mjs'

test('lines up what was measured and says how it stands', () => {
  const table = formatFigures([
    { what: 'layout of mixed-200', value: 312.4, unit: 'ms', atMost: 400 },
    { what: 'transitions', value: 398_765.4, unit: '/s', atLeast: 400_000 },
    { what: 'against the peer', value: 2.54321, unit: 'x' },
  ])

  expect(table.split('\n')).toEqual([
    '  layout of mixed-200      312 ms  meets at most 400 ms',
    '  transitions          398,765 /s  MISSES at least 400,000 /s',
    '  against the peer         2.54 x',
  ])
})

test('a table has its first column to the left and the others to the right', () => {
  const table = {
    headings: ['', 'a second'],
    rows: [
      ['loop', '1,200 k'],
      ['longer', ''],
    ],
  }
  expect(formatTable(table).split('\n')).toEqual(['          a second', '  loop     1,200 k', '  longer', ''])
})
