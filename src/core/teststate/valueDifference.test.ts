import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isJsonArray, isJsonObject, type JsonValue } from '../base/JsonValue'
import { type Difference, valueDifference } from './valueDifference'

const lines = (before: JsonValue, after: JsonValue) => {
  const difference = valueDifference(before, after)
  return difference.kind === 'changed'
    ? difference.differences.map(({ kind, path }) => `${kind} ${path.join('.')}`)
    : difference.kind
}

test.each<[JsonValue, JsonValue, string | readonly string[]]>([
  [{ a: 1 }, { a: 1 }, 'same'],
  [{ a: 1, b: 2 }, { b: 2, a: 1 }, 'same'],
  [{ a: 1 }, { b: 1 }, 'replaced'],
  [{ a: 1 }, [1], 'replaced'],
  [1, 2, 'replaced'],
  [{}, { a: 1 }, ['added a']],
  [{ a: 1 }, {}, 'replaced'],
  [{ a: 1, b: 2 }, { a: 1 }, ['removed b']],
  [
    { a: 1, b: { c: 1, d: 2 } },
    { a: 2, b: { c: 1, e: 3 }, f: 4 },
    ['changed a', 'added b.e', 'removed b.d', 'added f'],
  ],
  [{ a: null }, { a: {} }, ['changed a']],
  [[1, 2, 3], [1, 9, 2, 3], ['added 1']],
  [[1, 2, 3], [1, 3], ['removed 1']],
  [[1, 2, 3], [1, 5, 3], ['changed 1']],
  [[{ id: 1, x: 1 }], [{ id: 1, x: 2 }], ['changed 0.x']],
  [[1, 1, 1], [1, 1], ['removed 2']],
  [[], [1], ['added 0']],
])('%j to %j', (before, after, expected) => {
  expect(lines(before, after)).toEqual(expected)
})

test('more differences than are wanted are counted', () => {
  const difference = valueDifference(
    [],
    Array.from({ length: 30 }, (_, index) => index),
    10,
  )
  expect(difference).toMatchObject({ kind: 'changed', omitted: 20 })
  expect(difference.kind === 'changed' && difference.differences).toHaveLength(10)
})

describe('laws', () => {
  const json = fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<JsonValue>

  test('a value does not differ from itself', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(valueDifference(value, value)).toEqual({ kind: 'same' })
      }),
    )
  })

  test('applied to what was before, the differences give what is after', () => {
    fc.assert(
      fc.property(json, json, (before, after) => {
        const difference = valueDifference(before, after, Number.POSITIVE_INFINITY)
        if (difference.kind === 'replaced') return
        const made = difference.kind === 'same' ? before : applyAll(before, difference.differences)
        expect(sorted(made)).toBe(sorted(after))
      }),
    )
  })
})

/** Removals go from the last index to the first, so that indices of `before` still hold; all else is set in order. */
function applyAll(value: JsonValue, differences: readonly Difference[]): JsonValue {
  const made = structuredClone(value)
  const removed = differences.filter(({ kind }) => kind === 'removed').toReversed()
  for (const { path } of removed) edit(made, path, (holder, step) => removeFrom(holder, step))
  for (const difference of differences) {
    if (difference.kind === 'removed') continue
    const { kind, after } = difference
    edit(made, difference.path, (holder, step) => {
      if (Array.isArray(holder)) holder.splice(Number(step), kind === 'added' ? 0 : 1, after)
      else Object.defineProperty(holder, step, { value: after, enumerable: true, configurable: true, writable: true })
    })
  }
  return made
}

type Holder = JsonValue[] | Record<string, JsonValue>

function edit(
  root: JsonValue,
  path: readonly (string | number)[],
  change: (holder: Holder, step: string | number) => void,
) {
  let at: JsonValue | undefined = root
  for (const step of path.slice(0, -1))
    at = isJsonArray(at) ? at[Number(step)] : isJsonObject(at) ? at[String(step)] : at
  change(at as Holder, path.at(-1) ?? '')
}

function removeFrom(holder: Holder, step: string | number): void {
  if (Array.isArray(holder)) holder.splice(Number(step), 1)
  else delete holder[String(step)]
}

function sorted(value: JsonValue): string {
  return JSON.stringify(value, (_key, part) =>
    isJsonObject(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  )
}
