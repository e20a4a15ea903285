import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { JsonValue } from '../../base/JsonValue'
import { compileReferencePath } from './compileReferencePath'
import { setAtReferencePath } from './setAtReferencePath'

function path(source: string) {
  const compiled = compileReferencePath(source)
  if (!compiled.ok) throw new Error(source)
  return compiled.value
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze)
  return value
}

test.each<[JsonValue, string, JsonValue]>([
  [{ a: 1 }, '$', 9],
  [{ a: 1 }, '$.b', { a: 1, b: 9 }],
  [{ a: 1, b: 2 }, '$.a', { a: 9, b: 2 }],
  [{ a: { x: 1 } }, '$.a.y', { a: { x: 1, y: 9 } }],
  [{}, '$.a.b.c', { a: { b: { c: 9 } } }],
  [{ a: [1, { b: 2 }] }, '$.a[1].b', { a: [1, { b: 9 }] }],
  [{ a: [1, 2] }, '$.a[-1]', { a: [1, 9] }],
  [{ a: 5 }, '$.a', { a: 9 }],
  [{}, '$.constructor', { constructor: 9 }],
])('%j at %s', (document, source, expected) => {
  expect(setAtReferencePath(freeze(document), path(source), 9)).toEqual({ ok: true, value: expected })
})

test('__proto__ is a member like any other', () => {
  const placed = setAtReferencePath({ a: 1 }, path('$.__proto__.x'), 9)
  expect(JSON.stringify(placed)).toBe('{"ok":true,"value":{"a":1,"__proto__":{"x":9}}}')
  const kept = setAtReferencePath(JSON.parse('{"__proto__":1}'), path('$.b'), 2)
  expect(JSON.stringify(kept)).toBe('{"ok":true,"value":{"__proto__":1,"b":2}}')
})

describe('refused', () => {
  test.each<[JsonValue, string, string]>([
    ['text', '$.a', '$'],
    [{ a: 'text' }, '$.a.b', "$['a']"],
    [{ a: null }, '$.a.b', "$['a']"],
    [[1], '$.a', '$'],
    [{ a: 1 }, '$.a[0]', "$['a']"],
    [{ a: [] }, '$.a[0]', "$['a'][0]"],
    [{ a: [1] }, '$.a[-2]', "$['a'][-2]"],
    [{}, '$.a[0]', "$['a']"],
  ])('%j at %s', (document, source, at) => {
    expect(setAtReferencePath(freeze(document), path(source), 9)).toMatchObject({ ok: false, error: { at } })
  })
})

const key = fc.constantFrom('a', 'b', 'toString', 'x y', '0')
const tree = fc.letrec<{ node: JsonValue }>((tie) => ({
  node: fc.oneof({ maxDepth: 3 }, fc.integer(), fc.dictionary(key, tie('node'), { maxKeys: 3 })),
})).node
const keys = fc.array(key, { minLength: 1, maxLength: 4 })
const source = (steps: readonly string[]): string => `$${steps.map((step) => `['${step}']`).join('')}`

test('laws: what was put is read back; setting again changes nothing; siblings are shared; the document stays', () => {
  fc.assert(
    fc.property(tree, keys, fc.jsonValue(), (document, steps, value) => {
      // jsonValue makes JSON only.
      const json = value as JsonValue
      const before = JSON.stringify(freeze(document))
      const target = path(source(steps))
      const placed = setAtReferencePath(document, target, json)
      expect(JSON.stringify(document)).toBe(before)
      if (!placed.ok) return
      const scope = { input: placed.value, context: () => ({}), variables: new Map(), chance }
      expect(target.read(scope)).toEqual({ ok: true, value: json })
      expect(setAtReferencePath(placed.value, target, json)).toEqual(placed)
      // A document something could be placed in is an object.
      for (const [name, member] of Object.entries(document as object)) {
        if (name !== steps[0]) expect((placed.value as Record<string, unknown>)[name]).toBe(member)
      }
    }),
    { numRuns: 300 },
  )
})

const chance = { random: () => 0, uuid: () => '', now: () => 0 }
