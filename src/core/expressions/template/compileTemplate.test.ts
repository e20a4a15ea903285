import { describe, expect, test } from 'vitest'
import type { JsonObject, JsonValue } from '../../base/JsonValue'
import type { EvaluationScope } from '../Evaluation'
import { compileFieldValue } from './compileFieldValue'
import { compileTemplate } from './compileTemplate'

const input: JsonObject = { a: 1, list: [{ b: 2 }], nothing: null }
const scope: EvaluationScope = {
  input,
  context: () => ({ State: { Name: 'Pay' } }),
  variables: new Map<string, JsonValue>([['v', { x: 3 }]]),
  chance: { random: () => 0, uuid: () => 'id', now: () => 0 },
}

function build(template: JsonValue) {
  const compiled = compileTemplate(template, 'Parameters')
  return compiled.ok ? compiled.value.evaluate(scope) : compiled
}

test.each<[JsonValue, JsonValue]>([
  [{ 'x.$': '$.a' }, { x: 1 }],
  [{ 'x.$': '$' }, { x: input }],
  [{ 'x.$': '$$.State.Name' }, { x: 'Pay' }],
  [{ 'x.$': '$v.x' }, { x: 3 }],
  [{ 'x.$': '$.list[*].b' }, { x: [2] }],
  [{ 'x.$': '$.nothing' }, { x: null }],
  [{ 'x.$': "States.Format('{}', $.a)" }, { x: '1' }],
  [
    { x: '$.a', y: 'States.UUID()', z: '{% 1 %}' },
    { x: '$.a', y: 'States.UUID()', z: '{% 1 %}' },
  ],
  [{ deep: { items: [{ 'x.$': '$.a' }, 5, [{ 'y.$': '$.a' }]] } }, { deep: { items: [{ x: 1 }, 5, [{ y: 1 }]] } }],
  [{ '.$': '$.a' }, { '': 1 }],
  [['$.a', 1], ['$.a', 1]], // biome-ignore format: one line each
  ['$.a', '$.a'],
  [7, 7],
])('%j', (template, value) => {
  expect(build(template)).toEqual({ ok: true, value })
})

test('keys keep their order, and __proto__ is a key', () => {
  const result = build(JSON.parse('{"b.$":"$.a","__proto__":{"c.$":"$.a"},"a":0}'))
  expect(JSON.stringify(result)).toBe('{"ok":true,"value":{"b":1,"__proto__":{"c":1},"a":0}}')
})

test('what has no path is shared, not copied', () => {
  const still = { deep: [{ x: 1 }] }
  const template = { 'x.$': '$.list', still }
  const result = build(template)
  const value = result.ok ? (result.value as JsonObject) : {}
  expect(value.still).toBe(still)
  expect(value.x).toBe(input.list)
  expect(build(still)).toEqual({ ok: true, value: still })
  expect(compileTemplate(still, 'Parameters')).toMatchObject({ ok: true, value: { constant: true } })
  expect(compileTemplate(template, 'Parameters')).toMatchObject({ ok: true, value: { constant: false } })
})

describe('nothing found', () => {
  test('in a template', () => {
    const cause = `The JSONPath '$.x' specified for the field 'value.$' could not be found in the input '${JSON.stringify(input)}'`
    expect(build({ deep: { 'value.$': '$.x' } })).toEqual({ ok: false, error: { error: 'States.Runtime', cause } })
  })

  test('in ErrorPath', () => {
    const compiled = compileFieldValue('$.X', 'ErrorPath')
    expect(compiled.ok && compiled.value.evaluate(scope)).toMatchObject({
      error: { cause: expect.stringContaining("The JSONPath '$.X' specified for the field 'ErrorPath' could not") },
    })
  })
})

describe('faults', () => {
  const message = "The value for the field 'k.$' must be a valid JSONPath or a valid intrinsic function call"

  test.each<[JsonValue]>([['text'], ['$.'], [5], [null], [{ x: 1 }], ['States.Nope()'], ['States.Array(']])(
    'k.$: %j',
    (value) => {
      const fault = { ok: false, error: { message, path: ['a', 0, 'k.$'] } }
      expect(compileTemplate({ a: [{ 'k.$': value }] }, 'Parameters')).toMatchObject(fault)
    },
  )

  test('the same key with and without .$', () => {
    expect(compileTemplate({ 'x.$': '$.a', x: 1 }, 'Parameters')).toMatchObject({ ok: false, error: { path: ['x'] } })
  })
})
