// JSON, JSON Lines and manifests as items.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { JsonValue } from '../base/JsonValue'
import { parseItems } from './parseItems'
import { NOT_ITERABLE } from './parseJsonItems'
import { readInventory, readUnloadList } from './readManifest'

const ALL = Number.MAX_SAFE_INTEGER

describe('JSON', () => {
  const json = (text: string, pointer: string | null = null, limit = ALL) =>
    parseItems(text, { kind: 'JSON', pointer }, limit)

  test.each<[string, string, string | null, readonly JsonValue[], readonly string[] | null]>([
    ['an array', '[1, [2], null]', null, [1, [2], null], null],
    ['a byte order mark', '\uFEFF[1]', null, [1], null],
    ['an empty pointer, the whole', '[1]', '', [1], null],
    ['a pointer to an array', '{"a": {"b": [1]}}', '/a/b', [1], null],
    ['a pointer through an array', '[[1], [2]]', '/1', [2], null],
    ['escapes', '{"a/b": {"c~d": [1]}}', '/a~1b/c~0d', [1], null],
    ['an escape of an escape', '{"~1": [1]}', '/~01', [1], null],
    ['an empty name', '{"": [1]}', '/', [1], null],
    ['a pointer to an object', '{"a": {"x": 1, "y": 2}}', '/a', [1, 2], ['x', 'y']],
  ])('%s', (_, text, pointer, values, keys) => {
    expect(json(text, pointer)).toEqual({ ok: true, value: { values, keys } })
  })

  test.each([
    ['an object', '{"a": 1}', null],
    ['a scalar', '1', null],
    ['a pointer to nothing', '{"a": [1]}', '/b'],
    ['a pointer past the end', '[[1]]', '/1'],
    ['a pointer with a leading zero', '[[1], [2]]', '/01'],
    ['a pointer into a scalar', '{"a": 1}', '/a/b'],
    ['a pointer to what every object inherits', '{}', '/constructor'],
  ])('%s has no items', (_, text, pointer) => {
    expect(json(text, pointer)).toEqual({ ok: false, error: NOT_ITERABLE })
  })

  test('the limit counts entries of an object, too', () => {
    expect(json('{"a": {"x": 1, "y": 2}}', '/a', 1)).toEqual({ ok: true, value: { values: [1], keys: ['x'] } })
  })

  test('a text that is no JSON', () => {
    expect(json('[1')).toMatchObject({ ok: false, error: expect.stringContaining('not valid JSON') })
  })
})

describe('JSON Lines', () => {
  const lines = (text: string, limit = ALL) => parseItems(text, { kind: 'JSONL' }, limit)

  test.each<[string, string, readonly JsonValue[]]>([
    ['nothing', '', []],
    ['blank lines', '\n \n1\r\n\n', [1]],
    ['values of all kinds', '{"a":1}\n[2]\n"x"\nnull', [{ a: 1 }, [2], 'x', null]],
  ])('%s', (_, text, values) => {
    expect(lines(text)).toEqual({ ok: true, value: { values, keys: null } })
  })

  test('a bad line is told by its number, but not when it lies behind the limit', () => {
    expect(lines('1\n\nx')).toMatchObject({ ok: false, error: expect.stringMatching(/^Line 3: /) })
    expect(lines('1\n\nx', 1)).toEqual({ ok: true, value: { values: [1], keys: null } })
  })

  test('what is written line by line is read again', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.constantFrom('\n', '\r\n'), (values, lineBreak) => {
        const texts = values.map((value) => JSON.stringify(value))
        const expected = texts.map((text) => JSON.parse(text === '-0' ? '0' : text))
        expect(lines(texts.join(lineBreak))).toEqual({ ok: true, value: { values: expected, keys: null } })
      }),
    )
  })
})

describe('manifests', () => {
  const inventory = {
    destinationBucket: 'arn:aws:s3:::inv',
    fileFormat: 'CSV',
    fileSchema: 'Bucket, Key',
    files: [{ key: 'a' }, { key: 'b' }],
  }

  test('an S3 inventory names objects and columns', () => {
    expect(readInventory(JSON.stringify(inventory))).toEqual({
      ok: true,
      value: {
        objects: [
          { bucket: 'inv', key: 'a' },
          { bucket: 'inv', key: 'b' },
        ],
        columns: ['Bucket', 'Key'],
      },
    })
  })

  test.each([
    ['another format', JSON.stringify({ ...inventory, fileFormat: 'ORC' })],
    ['no files', JSON.stringify({ ...inventory, files: null })],
    ['no JSON', 'x'],
  ])('refuses an inventory with %s', (_, text) => {
    expect(readInventory(text).ok).toBe(false)
  })

  test("Athena's list has one object a line, in quotes or not", () => {
    expect(readUnloadList('s3://b/k/1\r\n\n"s3://b/k 2"\n')).toEqual({
      ok: true,
      value: {
        objects: [
          { bucket: 'b', key: 'k/1' },
          { bucket: 'b', key: 'k 2' },
        ],
        columns: null,
      },
    })
    expect(readUnloadList('b/k').ok).toBe(false)
  })
})
