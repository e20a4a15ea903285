import { describe, expect, test } from 'vitest'
import type { JsonObject, JsonValue } from '../../base/JsonValue'
import type { EvaluationScope } from '../Evaluation'
import { compileJsonataTemplate } from './compileJsonataTemplate'
import { compileTyped } from './compileTyped'
import { type Expected, expectArray, expectBoolean, expectInteger, expectNumber, expectString } from './Expected'

const OPTIONS = { states: ['input', 'context'] } as const
const scope: EvaluationScope = {
  input: { n: 2, list: [1, 2] },
  context: () => ({}),
  variables: new Map<string, JsonValue>([['v', 'w']]),
  chance: { random: () => 0, uuid: () => '', now: () => 0 },
}

function build(template: JsonValue) {
  const compiled = compileJsonataTemplate(template, 'Output', OPTIONS)
  return compiled.ok ? compiled.value.evaluate(scope) : compiled
}

test.each<[JsonValue, JsonValue]>([
  ['{% $states.input.n %}', 2],
  ['{%$v%}', 'w'],
  [{ a: { b: ['{% $v %}', 1, { c: '{% $states.input.list %}' }] } }, { a: { b: ['w', 1, { c: [1, 2] }] } }],
  ['text {% $v %}', 'text {% $v %}'],
  [' {% $v %}', ' {% $v %}'],
  [
    { 'x.$': '$.a', '{% $v %}': 1 },
    { 'x.$': '$.a', '{% $v %}': 1 },
  ],
  [null, null],
  ['', ''],
])('%j', (template, value) => {
  expect(build(template)).toEqual({ ok: true, value })
})

test('what has no expression is shared', () => {
  const still = { deep: [{ x: 1 }] }
  const result = build({ a: '{% 1 %}', still })
  expect(result.ok && (result.value as JsonObject).still).toBe(still)
  expect(compileJsonataTemplate(still, 'Output', OPTIONS)).toMatchObject({ ok: true, value: { constant: true } })
})

test.each<[JsonValue, string]>([
  [{ a: { b: '{% $none %}' } }, 'Output/a/b'],
  [{ x: ['{% $none %}'] }, 'Output/x[0]'],
  [[[1, '{% $none %}']], 'Output[0][1]'],
])('a failure names its field: %j', (template, location) => {
  const cause = `The JSONata expression '$none' specified for the field '${location}' returned nothing (undefined).`
  expect(build(template)).toEqual({ ok: false, error: { error: 'States.QueryEvaluationError', cause, location } })
})

test('all faults, each with its place', () => {
  const faults = build({ a: ['{% 1 + %}'], b: '{% x %}', c: '{% 1', d: '{% $states.result %}' })
  expect(faults).toMatchObject({
    ok: false,
    error: [
      { code: 'INVALID_JSONATA_EXPRESSION', path: ['a', 0] },
      { code: 'UNSUPPORTED_JSONATA_EXPRESSION', path: ['b'] },
      { code: 'SCHEMA_VALIDATION_FAILED', path: ['c'] },
      { code: 'UNSUPPORTED_JSONATA_EXPRESSION', path: ['d'] },
    ],
  })
})

describe('scalar fields', () => {
  function typed(value: JsonValue, field: string, expected: Expected<JsonValue>) {
    const compiled = compileTyped(value, field, expected, OPTIONS)
    return compiled.ok ? compiled.value.evaluate(scope) : compiled
  }

  test.each<[JsonValue, Expected<JsonValue>, JsonValue]>([
    ['{% $states.input.n = 2 %}', expectBoolean, true],
    [false, expectBoolean, false],
    ['{% $v %}', expectString, 'w'],
    ['plain', expectString, 'plain'],
    ['{% $states.input.list %}', expectArray, [1, 2]],
    [[1, '{% $v %}'], expectArray, [1, 'w']],
    ['{% 99999999 %}', expectInteger(0, 99_999_999), 99_999_999],
    [0, expectInteger(0, 99_999_999), 0],
    ['{% 12.5 %}', expectNumber(0, 100), 12.5],
  ])('%j', (value, expected, result) => {
    expect(typed(value, 'Field', expected)).toEqual({ ok: true, value: result })
  })

  const wrong = (source: string, field: string, rest: string): string =>
    `The JSONata expression '${source}' specified for the field '${field}' returned an unexpected result type. ${rest}`

  test.each<[JsonValue, string, Expected<JsonValue>, string]>([
    [
      '{% 1 %}',
      'Choices[0]/Condition',
      expectBoolean,
      wrong('1', 'Choices[0]/Condition', "Expected 'boolean', but was 'number' for value: 1"),
    ],
    [1, 'Items', expectArray, wrong('1', 'Items', "Expected 'array', but was 'number' for value: 1")],
    [
      "{% {'foo': 'bar'} %}",
      'Items',
      expectArray,
      wrong("{'foo': 'bar'}", 'Items', `Expected 'array', but was 'object' for value: {"foo":"bar"}`),
    ],
    ['{% null %}', 'Items', expectArray, wrong('null', 'Items', "Expected 'array', but was 'null' for value: null")],
    [
      "{% '3' %}",
      'TimeoutSeconds',
      expectInteger(0, 9),
      wrong("'3'", 'TimeoutSeconds', `Expected 'number', but was 'string' for value: "3"`),
    ],
    [
      '{% 1.5 %}',
      'Seconds',
      expectInteger(0, 9),
      wrong('1.5', 'Seconds', "Expected 'integer', but was 'number' for value: 1.5"),
    ],
    [
      '{% -1 %}',
      'TimeoutSeconds',
      expectInteger(0, 99_999_999),
      'TimeoutSeconds must be between 0 and 99999999 but was: -1',
    ],
  ])('%j for %s', (value, field, expected, cause) => {
    const error = { error: 'States.QueryEvaluationError', cause, location: field }
    expect(typed(value, field, expected)).toEqual({ ok: false, error })
  })

  test('a failure before the type is known', () => {
    expect(typed('{% $none %}', 'Condition', expectBoolean)).toMatchObject({
      ok: false,
      error: { cause: expect.stringContaining('returned nothing (undefined).') },
    })
    expect(typed('{% 1', 'Condition', expectBoolean)).toMatchObject({ error: [{ code: 'SCHEMA_VALIDATION_FAILED' }] })
  })
})
