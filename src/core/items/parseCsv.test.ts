// CSV as items: what was recorded, RFC 4180, and laws over random tables.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseCsv } from './parseCsv'
import { splitCsv } from './splitCsv'

const ALL = Number.MAX_SAFE_INTEGER

describe('splitCsv', () => {
  test.each<[string, string, readonly (readonly string[])[]]>([
    ['nothing', '', []],
    ['one cell without a line break', 'a', [['a']]],
    ['LF, CRLF and CR', 'a\nb\r\nc\rd', [['a'], ['b'], ['c'], ['d']]],
    [
      'empty cells',
      ',\n,,',
      [
        ['', ''],
        ['', '', ''],
      ],
    ],
    ['blanks, which are kept', ' a , \n   ', [[' a ', ' '], ['   ']]],
    ['empty lines, which are skipped', '\n\na\n\n', [['a']]],
    ['a byte order mark', '\uFEFFa,b', [['a', 'b']]],
    ['a byte order mark before quotes', '\uFEFF"a",b', [['a', 'b']]],
    ['quotes around delimiters and line breaks', '"a,b","c\r\nd"', [['a,b', 'c\r\nd']]],
    ['doubled quotes', '"say ""hi"""', [['say "hi"']]],
    ['an empty quoted cell', '"",""', [['', '']]],
    ['a line of one empty quoted cell', '""\nb', [[''], ['b']]],
    ['a quote inside of a cell', 'a"b,c', [['a"b', 'c']]],
    ['text behind a closing quote', '"a"b,c', [['ab', 'c']]],
    ['a delimiter at the end', 'a,', [['a', '']]],
  ])('%s', (_, text, rows) => {
    expect(splitCsv(text, ',', ALL)).toEqual({ ok: true, value: rows })
  })

  test('quotes that never close are told with their row', () => {
    expect(splitCsv('a\n"b', ',', ALL)).toEqual({
      ok: false,
      error: 'The CSV data ends inside of a quoted cell of row 2.',
    })
  })

  test('no more rows than asked for are read', () => {
    expect(splitCsv('a\nb\n"c', ',', 2)).toEqual({ ok: true, value: [['a'], ['b']] })
  })

  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r', ' ', 'é', '🙂') })
  // A row of one empty cell is an empty line, which is skipped.
  const table = fc.array(
    fc.array(cell, { minLength: 1, maxLength: 4 }).filter((row) => row.length > 1 || row[0] !== ''),
    { maxLength: 5 },
  )

  test('what is written in quotes is read again', () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(',', ';', '|', '\t', ' '),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.boolean(),
        (rows, delimiter, lineBreak, ends) => {
          const quoted = rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(delimiter))
          const text = quoted.join(lineBreak) + (ends ? lineBreak : '')
          expect(splitCsv(text, delimiter, ALL)).toEqual({ ok: true, value: rows })
        },
      ),
    )
  })

  test('quotes change nothing where a cell needs none', () => {
    const plain = fc
      .string({ unit: fc.constantFrom('a', ' ', 'é', '"'), minLength: 1 })
      .filter((text) => text[0] !== '"')
    fc.assert(
      fc.property(fc.array(fc.array(plain, { minLength: 1 })), (rows) => {
        const text = rows.map((row) => row.join(',')).join('\n')
        expect(splitCsv(text, ',', ALL)).toEqual({ ok: true, value: rows })
      }),
    )
  })

  test('any text is read or refused, and every limit gives a beginning of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r') }), fc.nat(3), (text, limit) => {
        const [all, some] = [splitCsv(text, ',', ALL), splitCsv(text, ',', limit)]
        if (all.ok) expect(some).toEqual({ ok: true, value: all.value.slice(0, limit) })
      }),
    )
  })
})

describe('parseCsv', () => {
  test.each<[string, string, readonly string[] | null, readonly object[]]>([
    ['the first row as header', 'a,b\n1,2\n', null, [{ a: '1', b: '2' }]],
    ['a given header', '1,2', ['a', 'b'], [{ a: '1', b: '2' }]],
    ['missing cells', 'a,b\n1', null, [{ a: '1', b: '' }]],
    ['cells beyond the header', 'a\n1,2,3', null, [{ a: '1' }]],
    ['an empty column name', 'H1,\nx,y', null, [{ H1: 'x', '': 'y' }]],
    ['a header and no rows', 'a,b\n', null, []],
    ['an empty text', '', null, []],
    ['a column named __proto__', '__proto__\n1', null, [JSON.parse('{"__proto__": "1"}')]],
  ])('%s', (_, text, headers, items) => {
    expect(parseCsv(text, ',', headers, ALL)).toEqual({ ok: true, value: items })
  })

  test('the limit counts items, not the header', () => {
    expect(parseCsv('a\n1\n2\n', ',', null, 1)).toEqual({ ok: true, value: [{ a: '1' }] })
    expect(parseCsv('1\n2\n', ',', ['a'], 1)).toEqual({ ok: true, value: [{ a: '1' }] })
  })

  test.each<[string, string, readonly string[] | null, string]>([
    ['columns of one name', 'a,a\n1,2', null, 'CSV headers cannot contain duplicates.'],
    ['given columns of one name', '1,2', ['a', 'a'], 'CSV headers cannot contain duplicates.'],
    ['a header over 10 KiB', `${'a'.repeat(10_241)}\n1`, null, 'The CSV header is larger than 10 KiB.'],
  ])('refuses %s', (_, text, headers, error) => {
    expect(parseCsv(text, ',', headers, ALL)).toEqual({ ok: false, error })
  })
})
