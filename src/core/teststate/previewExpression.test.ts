import { describe, expect, test } from 'vitest'
import type { StateSample } from '../asl/StateSample'
import type { QueryLanguage } from '../asl/StateType'
import type { JsonObject, JsonValue } from '../base/JsonValue'
import type { Path } from '../base/Path'
import { previewExpression } from './previewExpression'

const sample: StateSample = {
  input: { order: { id: 7, items: [{ sku: 'a' }, { sku: 'b' }] }, total: 120, 'odd name': 1 },
  result: { StatusCode: 200, Payload: { ok: true } },
  errorOutput: { Error: 'Card.Declined', Cause: 'no' },
  variables: { limit: 100 },
  context: { Execution: { Id: 'arn' }, State: { Name: 'Pay' } },
}

function preview(language: QueryLanguage, definition: JsonObject, at: Path, value: JsonValue, given = sample) {
  return previewExpression({ definition, language, at, value, sample: given, now: 0 })
}

const task: JsonObject = { Type: 'Task', Resource: 'arn:aws:states:::lambda:invoke', InputPath: '$.order' }
const map: JsonObject = { Type: 'Map', ItemsPath: '$.items', InputPath: '$.order' }
const { order } = sample.input as { order: JsonObject }

describe('JSONPath', () => {
  test.each<[string, JsonObject, Path, JsonValue, JsonValue]>([
    ['InputPath sees the input', task, ['InputPath'], '$.order.id', 7],
    ['InputPath null', task, ['InputPath'], null, {}],
    ['a path with wildcard gives a list', task, ['InputPath'], '$.order.items[*].sku', ['a', 'b']],
    ['a context path', task, ['InputPath'], '$$.State.Name', 'Pay'],
    ['a variable', task, ['InputPath'], '$limit', 100],
    ['Parameters see what InputPath picks', task, ['Parameters'], { 'x.$': '$.id', y: '$.id' }, { x: 7, y: '$.id' }],
    ['an intrinsic', task, ['Parameters'], { 'x.$': "States.Format('no. {}', $.id)" }, { x: 'no. 7' }],
    ['a part of a template', task, ['Parameters', 'deep', 'x.$'], '$.id', 7],
    ['ResultSelector sees the result', task, ['ResultSelector'], { 'ok.$': '$.Payload.ok' }, { ok: true }],
    [
      'ResultPath puts the result',
      { ...task, ResultSelector: { a: 1 } },
      ['ResultPath'],
      '$.paid',
      { ...(sample.input as JsonObject), paid: { a: 1 } },
    ],
    ['ResultPath null keeps the input', task, ['ResultPath'], null, sample.input],
    [
      'OutputPath sees what ResultPath made',
      { ...task, ResultPath: '$.paid' },
      ['OutputPath'],
      '$.paid.StatusCode',
      200,
    ],
    ['Assign sees the result', task, ['Assign'], { 'code.$': '$.StatusCode' }, { code: 200 }],
    ['one variable of Assign', task, ['Assign', 'code.$'], '$.StatusCode', 200],
    [
      'Assign of a Pass sees what it gives',
      { Type: 'Pass', Parameters: { 'a.$': '$.total' } },
      ['Assign', 'v.$'],
      '$.a',
      120,
    ],
    [
      'OutputPath of a Pass with a Result',
      { Type: 'Pass', Result: { r: 1 }, ResultPath: '$.x' },
      ['OutputPath'],
      '$.x.r',
      1,
    ],
    [
      'ResultPath of a Catcher puts the error',
      task,
      ['Catch', 0, 'ResultPath'],
      '$.error',
      { ...(sample.input as JsonObject), error: sample.errorOutput ?? null },
    ],
    ['Assign of a Catcher sees the error', task, ['Catch', 0, 'Assign', 'why.$'], '$.Cause', 'no'],
    ['ItemsPath', map, ['ItemsPath'], '$.items', order.items ?? null],
    [
      'ItemSelector is for the first item',
      map,
      ['ItemSelector'],
      { 'sku.$': '$$.Map.Item.Value.sku', 'id.$': '$.id' },
      { sku: 'a', id: 7 },
    ],
    ['SecondsPath', { Type: 'Wait' }, ['SecondsPath'], '$.total', 120],
    ['the Variable of a rule', { Type: 'Choice' }, ['Choices', 0, 'Variable'], '$.total', 120],
    ['a rule', { Type: 'Choice' }, ['Choices', 0], { Variable: '$.total', NumericGreaterThanPath: '$limit' }, true],
    ['rules within rules', { Type: 'Choice' }, ['Choices', 0], { Not: { Variable: '$.no', IsPresent: true } }, true],
    ['CausePath takes an intrinsic', { Type: 'Fail' }, ['CausePath'], 'States.JsonToString($.order.id)', '7'],
    [
      'the token of a task that waits',
      { ...task, Resource: 'x.waitForTaskToken' },
      ['Parameters'],
      { 't.$': '$$.Task.Token' },
      { t: 'TaskToken' },
    ],
  ])('%s', (_name, definition, at, value, expected) => {
    expect(preview('JSONPath', definition, at, value).outcome).toEqual({ ok: true, value: expected })
  })

  test.each<[Path, JsonValue, Path, string | null, { from: number; to: number } | null]>([
    [['InputPath'], '$.nowhere', [], 'States.Runtime', null],
    [['InputPath'], '$.order[', [], null, { from: 8, to: 8 }],
    [['InputPath'], '$.order[x]', [], null, { from: 8, to: 10 }],
    [['InputPath'], 'order', [], null, null],
    [['ResultPath'], '$.a[*]', [], null, null],
    [['Parameters'], { a: { 'b.$': '$.id', 'c.$': '$.no' } }, ['a', 'c.$'], 'States.Runtime', null],
    [['Parameters'], { a: [{ 'c.$': '$.' }] }, ['a', 0, 'c.$'], null, { from: 2, to: 2 }],
    [['Parameters'], { 'c.$': 'States.Format(1' }, ['c.$'], null, { from: 15, to: 15 }],
    [['Parameters'], { 'c.$': 'States.MathAdd(1)' }, ['c.$'], 'States.Runtime', null],
    [['Parameters', 'x.$'], '$no', [], 'States.Runtime', null],
  ])('%j %j', (at, value, path, error, range) => {
    const { outcome } = preview('JSONPath', task, at, value)
    expect(outcome).toMatchObject({ ok: false, error: { path, error, range, before: false } })
  })

  test('what fails before the field is said', () => {
    const broken = { ...task, InputPath: '$.gone' }
    const problem = { before: true, message: "Nothing is found at $['gone']." }
    expect(preview('JSONPath', broken, ['Parameters'], {}).outcome).toMatchObject({ ok: false, error: problem })
  })

  test('a sample without a result says so', () => {
    const { input, variables, context } = sample
    const { outcome, focus } = preview('JSONPath', task, ['ResultSelector'], {}, { input, variables, context })
    expect(outcome).toMatchObject({ ok: false, error: { message: 'The sample has no result.' } })
    expect(focus).toBeNull()
  })

  test('focus is what $ stands for', () => {
    expect(preview('JSONPath', task, ['Parameters'], {}).focus).toBe(order)
    expect(preview('JSONPath', task, ['ResultSelector'], {}).focus).toBe(sample.result)
  })
})

describe('JSONata', () => {
  test.each<[string, JsonObject, Path, JsonValue, JsonValue]>([
    ['Arguments', task, ['Arguments'], { id: '{% $states.input.order.id %}', n: 1 }, { id: 7, n: 1 }],
    ['a lone expression', task, ['Output'], '{% $states.result.StatusCode + 1 %}', 201],
    ['a variable', task, ['Assign', 'x'], '{% $limit * 2 %}', 200],
    ['the context', task, ['Output'], '{% $states.context.State.Name %}', 'Pay'],
    ['the error in a Catcher', task, ['Catch', 0, 'Output'], '{% $states.errorOutput.Error %}', 'Card.Declined'],
    ['a Condition', { Type: 'Choice' }, ['Choices', 1, 'Condition'], '{% $states.input.total > $limit %}', true],
    ['a literal Condition', { Type: 'Choice' }, ['Choices', 1, 'Condition'], true, true],
    ['Output of a rule', { Type: 'Choice' }, ['Choices', 1, 'Output'], '{% $states.input.total %}', 120],
    ['Seconds', { Type: 'Wait' }, ['Seconds'], '{% $states.input.total %}', 120],
    ['Items', { Type: 'Map' }, ['Items'], '{% $states.input.order.items %}', order.items ?? null],
    [
      'ItemSelector',
      { Type: 'Map', Items: '{% $states.input.order.items %}' },
      ['ItemSelector'],
      { s: '{% $states.context.Map.Item.Value.sku %}' },
      { s: 'a' },
    ],
    ['literals', task, ['Output'], { a: [1, null] }, { a: [1, null] }],
  ])('%s', (_name, definition, at, value, expected) => {
    expect(preview('JSONata', definition, at, value).outcome).toEqual({ ok: true, value: expected })
  })

  test.each<[Path, JsonValue, Path, string | null, { from: number; to: number } | null]>([
    [['Output'], '{% $states.input.order.(id + ) %}', [], null, { from: 29, to: 30 }],
    [['Output'], '{%   "a" + 1 %}', [], 'States.QueryEvaluationError', { from: 9, to: 10 }],
    [['Output'], '{% $states.input.none %}', [], 'States.QueryEvaluationError', null],
    [['Output'], { a: [1, { b: '{% 1 + %}' }] }, ['a', 1, 'b'], null, { from: 5, to: 6 }],
    [
      ['Output'],
      { a: '{% 1 %}', b: ['{% $number("x") %}'] },
      ['b', 0],
      'States.QueryEvaluationError',
      { from: 3, to: 10 },
    ],
    [['Output'], '{% 1', [], null, null],
    [['Arguments'], '{% $states.result %}', [], null, { from: 11, to: 17 }],
    [['TimeoutSeconds'], '{% "a" %}', [], 'States.QueryEvaluationError', null],
    [['TimeoutSeconds'], '{% -1 %}', [], 'States.QueryEvaluationError', null],
  ])('%j %j', (at, value, path, error, range) => {
    const { outcome } = preview('JSONata', task, at, value)
    expect(outcome).toMatchObject({ ok: false, error: { path, error, range, before: false } })
  })

  test('failures are worded plainly', () => {
    const message = (value: JsonValue, at: Path = ['Output']) => {
      const { outcome } = preview('JSONata', task, at, value)
      return outcome.ok ? null : outcome.error.message
    }
    expect(message('{% $states.input.none %}')).toBe('Gives nothing: what it reads is not in the sample.')
    expect(message('{% $sum %}')).toBe('Gives something JSON cannot hold, such as a function.')
    expect(message('{% "a" %}', ['TimeoutSeconds'])).toBe('Gives a string, where a number is needed.')
    expect(message('{% 1 + "a" %}')).toBe('The right side of the "+" operator must evaluate to a number')
  })
})
