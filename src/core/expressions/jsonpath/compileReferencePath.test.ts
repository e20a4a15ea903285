import { describe, expect, test } from 'vitest'
import { compileReferencePath } from './compileReferencePath'

test.each([
  ['$', []],
  ['$.a.b', ['a', 'b']],
  ["$['a b'][0]", ['a b', 0]],
  ["$['x@y:z'].c", ['x@y:z', 'c']],
  ['$$.Map.Item', ['Map', 'Item']],
  ['$total.sum', ['sum']],
])('%s', (source, steps) => {
  expect(compileReferencePath(source)).toMatchObject({ ok: true, value: { steps, definite: true } })
})

describe('faults', () => {
  test.each(['a', '.a', '', ' $.a'])('%j does not start at $', (source) => {
    const message = "Value is not a Reference Path: Reference path didn't start with '$'"
    expect(compileReferencePath(source)).toMatchObject({ ok: false, error: { message } })
  })

  test.each([
    '$..a',
    '$.a[*]',
    '$.*',
    '$.a[0,1]',
    '$.a[0:1]',
    '$[?(@.a)]',
    '$.a[(@.length-1)]',
    '$.a@b',
    '$.a:b',
    '$.',
    "$['a','b']",
  ])('%s may match several places or none', (source) => {
    expect(compileReferencePath(source)).toEqual({ ok: false, error: { message: 'Value is not a Reference Path' } })
  })
})
