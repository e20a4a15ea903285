import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { JsonObject, JsonValue } from '../../base/JsonValue'
import type { EvaluationScope } from '../Evaluation'
import { compilePath } from './compilePath'

const shop: JsonObject = {
  name: 'Corner',
  open: null,
  'a-b': { 'c d': 1 },
  "it's": 2,
  'Test"Name': 3,
  items: [
    { id: 1, price: 5, kind: 'Book', tags: ['x', 'y'] },
    { id: 2, price: 15, kind: 'nullable', tags: [] },
    { id: 3, price: 25, kind: 'Book', tags: ['x'], sold: true, note: 'big one' },
  ],
  matrix: [
    [1, 2],
    [3, 4],
  ],
  limit: 10,
  deep: { id: 9, more: { id: 10 } },
}

function scopeOf(
  input: JsonValue,
  variables: Record<string, JsonValue> = {},
  context: JsonObject = {},
): EvaluationScope {
  const chance = { random: () => 0, uuid: () => '', now: () => 0 }
  return { input, context: () => context, variables: new Map(Object.entries(variables)), chance }
}

function read(path: string, scope = scopeOf(shop)) {
  const compiled = compilePath(path)
  if (!compiled.ok) throw new Error(`not a path: ${path}`)
  return compiled.value.read(scope)
}

describe('definite paths', () => {
  test.each<[string, JsonValue]>([
    ['$', shop],
    ['$.name', 'Corner'],
    ['$.open', null],
    ["$['name']", 'Corner'],
    ['$["name"]', 'Corner'],
    [' $[ "name" ] ', 'Corner'],
    ["$.a-b['c d']", 1],
    ["$['it\\'s']", 2],
    ["$['Test\\\"Name']", 3],
    ['$.items[0].id', 1],
    ['$.items[-1].id', 3],
    ['$.items[2].tags[0]', 'x'],
    ['$.matrix[1][0]', 3],
    ['$.items[7]', null],
    ['$.items[-7]', null],
    ['$.items[(@.length-1)].id', 3],
    ['$.items[( @.length - 3 )].id', 1],
  ])('%s', (path, value) => {
    expect(read(path)).toEqual({ ok: true, value })
    expect(compilePath(path)).toMatchObject({ ok: true, value: { definite: true, root: 'input', constant: false } })
  })
})

describe('indefinite paths give arrays', () => {
  test.each<[string, JsonValue]>([
    ['$.items[*].id', [1, 2, 3]],
    ['$.items.*.id', [1, 2, 3]],
    ['$.deep.*', [9, { id: 10 }]],
    ['$.items[0,2].id', [1, 3]],
    ['$.items[0,9].id', [1]],
    ["$['name','limit','none']", ['Corner', 10]],
    ['$.items[1:].id', [2, 3]],
    ['$.items[:2].id', [1, 2]],
    ['$.items[-2:].id', [2, 3]],
    ['$.items[0:3:2].id', [1, 3]],
    ['$.items[::-1].id', [3, 2, 1]],
    ['$.items[5:9]', []],
    ['$..id', [1, 2, 3, 9, 10]],
    ['$.deep..id', [9, 10]],
    ["$..['id']", [1, 2, 3, 9, 10]],
    ['$.matrix..[0]', [[1, 2], 1, 3]],
    ['$.matrix[*][1]', [2, 4]],
    ['$.none[*]', []],
    ['$.none.more[1:5].v', []],
    ['$.name[*]', []],
    ['$..none', []],
  ])('%s', (path, value) => {
    expect(read(path)).toEqual({ ok: true, value })
    expect(compilePath(path)).toMatchObject({ ok: true, value: { definite: false } })
  })
})

describe('filters', () => {
  test.each<[string, JsonValue]>([
    ['@.price == 15', [2]],
    ['@.price != 15', [1, 3]],
    ['@.price < 15', [1]],
    ['@.price <= 15', [1, 2]],
    ['@.price > 15', [3]],
    ['@.price >= 15', [2, 3]],
    ['@.price > $.limit', [2, 3]],
    ["@['price'] > 10 && @.sold", [3]],
    ['@.price == 5 || @.sold == true', [1, 3]],
    ['!(@.price == 5 || @.sold)', [2]],
    ['!@.sold', [1, 2]],
    ['@.note =~ /big.*/', [3]],
    ['@.note =~ /BIG ONE/i', [3]],
    ['@.note =~ /big/', []],
    ['@.id in [1, 3]', [1, 3]],
    ['@.id nin [1, 3]', [2]],
    ["'x' in @.tags", [1, 3]],
    ['@.tags[*]', [1, 3]],
    ["@.price == '15'", []],
    ['@.note == null', []],
    ['@.constructor', []],
    ['5 == @.price', [1]],
    ['@.kind==Book', [1, 3]],
    ['@.kind != Book', [2]],
    ['Book == @.kind && @.sold == true', [3]],
    ['@.kind in [Book, ${Other}]', [1, 3]],
    ['@.kind == ${Kind}', []],
    ['@.kind == true', []],
    ['@.kind == nullable', [2]],
    ['@.price == 5 || @.price == 15 && @.sold', [1]],
  ])('[?(%s)]', (filter, ids) => {
    expect(read(`$.items[?(${filter})].id`)).toEqual({ ok: true, value: ids })
  })

  test('a bare @ addresses objects only', () => {
    expect(read('$.matrix[0][?(@ == 1)]')).toEqual({ ok: true, value: [] })
    expect(read('$.items[?(@)].id')).toEqual({ ok: true, value: [1, 2, 3] })
  })

  test('an object is asked itself, once also below `..`', () => {
    expect(read('$.deep[?(@.id == 9)].id')).toEqual({ ok: true, value: [9] })
    expect(read('$..[?(@.id > 2)].id')).toEqual({ ok: true, value: [3, 9, 10] })
  })
})

describe('roots', () => {
  const scope = scopeOf({ a: 1 }, { order: { lines: [7] }, 名前: 'x' }, { Execution: { Name: 'run' } })

  test.each<[string, string, JsonValue]>([
    ['$$', 'context', { Execution: { Name: 'run' } }],
    ['$$.Execution.Name', 'context', 'run'],
    ['$$.Execution.*', 'context', ['run']],
    ['$order', 'variable', { lines: [7] }],
    ['$order.lines[0]', 'variable', 7],
    ['$order.lines[*]', 'variable', [7]],
    ['$名前', 'variable', 'x'],
  ])('%s', (path, root, value) => {
    expect(compilePath(path)).toMatchObject({ ok: true, value: { root } })
    expect(read(path, scope)).toEqual({ ok: true, value })
  })
})

describe('what is missing', () => {
  test.each([
    ['$.X', 'leaf', "$['X']"],
    ['$.no.such', 'parent', "$['no']"],
    ['$.deep.no', 'leaf', "$['deep']['no']"],
    ['$.deep.no.such.thing', 'parent', "$['deep']['no']"],
    ['$.items[9].id', 'parent', "$['items'][9]"],
    ['$.name[0]', 'leaf', "$['name'][0]"],
    ['$.name.length', 'leaf', "$['name']['length']"],
    ['$.items.length', 'leaf', "$['items']['length']"],
    ['$.constructor', 'leaf', "$['constructor']"],
    ['$.__proto__', 'leaf', "$['__proto__']"],
    ['$.deep.more.x.__proto__.y', 'parent', "$['deep']['more']['x']"],
    ['$unset', 'variable', '$unset'],
    ['$unset[*]', 'variable', '$unset'],
  ])('%s', (path, missing, at) => {
    expect(read(path)).toEqual({ ok: false, error: { missing, at } })
  })

  test('in the words of InputPath', () => {
    const cause = (path: string) => {
      const compiled = compilePath(path)
      return compiled.ok ? compiled.value.evaluate(scopeOf({})) : compiled
    }
    expect(cause('$.X')).toEqual({
      ok: false,
      error: { error: 'States.Runtime', cause: "Invalid path '$.X' : No results for path: $['X']" },
    })
    expect(cause('$.no.such')).toMatchObject({
      error: { cause: "Invalid path '$.no.such' : Missing property in path $['no']" },
    })
  })

  test('a member of that name that is there', () => {
    const input = JSON.parse('{"__proto__":{"constructor":1},"toString":[2]}')
    expect(read('$.__proto__.constructor', scopeOf(input))).toEqual({ ok: true, value: 1 })
    expect(read('$.toString[0]', scopeOf(input))).toEqual({ ok: true, value: 2 })
  })
})

test.each([
  '',
  'a',
  '.a',
  '$.',
  '$..',
  '$.a.',
  '$.a..',
  '$[',
  '$[]',
  '$[a]',
  "$['a",
  "$['a'",
  '$.a b',
  '$a-b',
  '$[1.5]',
  '$[1,]',
  '$[?]',
  '$[?()]',
  '$[?(@.a ==)]',
  '$[?(1)]',
  '$[?(@.a =~ 1)]',
  '$[?(@.a == /x/)]',
  '$[?(@.a =~ /(/)]',
  '$[?(@.a == 1]',
  '$$$',
  '{% $x %}',
  'States.Array()',
])('not a path: %j', (source) => {
  expect(compilePath(source)).toEqual({ ok: false, error: { message: 'Value must be a valid JSONPath.' } })
})

test('what nests beyond all sense is refused, not a crash', () => {
  const many = [
    `$[?(${'('.repeat(5000)}@.a${')'.repeat(5000)})]`,
    `$[?(${'!'.repeat(50_000)}@.a)]`,
    '$[?(@.a[?('.repeat(5000),
    `$[?(@.a in ${'['.repeat(50_000)})]`,
  ]
  expect(many.map((source) => compilePath(source).ok)).toEqual([false, false, false, false])
})

const items = fc.array(fc.integer(), { maxLength: 12 })
const bound = fc.option(fc.integer({ min: -15, max: 15 }), { nil: undefined })

test('law: a slice is Array.prototype.slice, a negative step the other way round', () => {
  fc.assert(
    fc.property(items, bound, bound, (list, from, to) => {
      const text = `${from ?? ''}:${to ?? ''}`
      expect(read(`$[${text}]`, scopeOf(list))).toEqual({ ok: true, value: list.slice(from, to) })
      expect(read('$[::-1]', scopeOf(list))).toEqual({ ok: true, value: list.toReversed() })
    }),
  )
})

test('law: a union is its members one by one, those that exist', () => {
  fc.assert(
    fc.property(items, fc.array(fc.integer({ min: -15, max: 15 }), { minLength: 2, maxLength: 5 }), (list, indices) => {
      const expected = indices.map((index) => list.at(index)).filter((item) => item !== undefined)
      expect(read(`$[${indices.join()}]`, scopeOf(list))).toEqual({ ok: true, value: expected })
    }),
  )
})

test('law: any key is reached in brackets, and nothing is written', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue()), (object) => {
      // jsonValue makes JSON only.
      const input = Object.freeze(object) as JsonObject
      for (const [key, value] of Object.entries(input)) {
        const quoted = key.replace(/[\\']/g, (letter) => `\\${letter}`)
        expect(read(`$['${quoted}']`, scopeOf(input))).toEqual({ ok: true, value })
      }
    }),
  )
})
