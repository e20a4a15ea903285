import { describe, expect, test } from 'vitest'
import type { StateSample } from '../asl/StateSample'
import type { QueryLanguage } from '../asl/StateType'
import type { JsonObject } from '../base/JsonValue'
import { traceDataFlow } from './traceDataFlow'

const sample: StateSample = {
  input: { order: { id: 7 }, n: 1 },
  result: { ok: true },
  variables: { v: 1 },
  context: { State: { Name: 'Pay' } },
}

function trace(language: QueryLanguage, definition: JsonObject, given: StateSample = sample) {
  const traced = traceDataFlow({ definition, language, sample: given }, 0)
  if (!traced.ok) return traced.error
  return traced.value.stages.map(
    ({ title, isWritten, after }) => `${title}${isWritten ? '' : '?'} ${JSON.stringify(after)}`,
  )
}

const resource = 'arn:aws:states:::lambda:invoke'

describe('stages in their order', () => {
  test.each<[string, QueryLanguage, JsonObject, readonly string[]]>([
    [
      'a Task of JSONPath',
      'JSONPath',
      {
        Type: 'Task',
        Resource: resource,
        InputPath: '$.order',
        Parameters: { 'x.$': '$.id' },
        ResultSelector: { 'good.$': '$.ok' },
        ResultPath: '$.paid',
        OutputPath: '$.paid',
        Assign: { 'v.$': '$.ok' },
        End: true,
      },
      [
        'InputPath {"id":7}',
        'Parameters {"x":7}',
        'Result {"ok":true}',
        'ResultSelector {"good":true}',
        'ResultPath {"order":{"id":7},"n":1,"paid":{"good":true}}',
        'Assign {"v":true}',
        'OutputPath {"good":true}',
      ],
    ],
    [
      'fields that are not there',
      'JSONPath',
      { Type: 'Task', Resource: resource, End: true },
      [
        'InputPath? {"order":{"id":7},"n":1}',
        'Parameters? {"order":{"id":7},"n":1}',
        'Result {"ok":true}',
        'ResultSelector? {"ok":true}',
        'ResultPath? {"ok":true}',
        'OutputPath? {"ok":true}',
      ],
    ],
    [
      'a Task of JSONata',
      'JSONata',
      {
        Type: 'Task',
        Resource: resource,
        Arguments: { x: '{% $states.input.n %}' },
        Assign: { w: '{% $states.result.ok %}' },
        Output: '{% $states.context.State.Name %}',
        End: true,
      },
      ['Arguments {"x":1}', 'Result {"ok":true}', 'Assign {"v":1,"w":true}', 'Output "Pay"'],
    ],
    ['a Pass of JSONata', 'JSONata', { Type: 'Pass', Output: '{% $v %}', End: true }, ['Output 1']],
    [
      'a Pass with a Result',
      'JSONPath',
      { Type: 'Pass', Result: 5, ResultPath: '$.r', End: true },
      [
        'InputPath? {"order":{"id":7},"n":1}',
        'Result 5',
        'ResultPath {"order":{"id":7},"n":1,"r":5}',
        'OutputPath? {"order":{"id":7},"n":1,"r":5}',
      ],
    ],
    [
      'a Choice shows its rule',
      'JSONata',
      { Type: 'Choice', Choices: [{ Condition: '{% true %}', Next: 'A', Output: 'x', Assign: { b: 2 } }] },
      ['Assign of rule 1 {"v":1,"b":2}', 'Output of rule 1 "x"'],
    ],
    [
      'a Wait',
      'JSONPath',
      { Type: 'Wait', Seconds: 1, End: true },
      ['InputPath? {"order":{"id":7},"n":1}', 'OutputPath? {"order":{"id":7},"n":1}'],
    ],
  ])('%s', (_name, language, definition, stages) => {
    expect(trace(language, definition)).toEqual(stages)
  })

  test('a Map shows its items', () => {
    const processor = { StartAt: 'A', States: { A: { Type: 'Pass', End: true } } }
    const given = { ...sample, input: { list: [1, 2] }, result: ['r', 's'] }
    expect(
      trace(
        'JSONPath',
        {
          Type: 'Map',
          ItemsPath: '$.list',
          ItemSelector: { 'i.$': '$$.Map.Item.Value' },
          ItemProcessor: processor,
          End: true,
        },
        given,
      ).slice(0, 4),
    ).toEqual(['InputPath? {"list":[1,2]}', 'ItemsPath [1,2]', 'ItemSelector [{"i":1},{"i":2}]', 'Result ["r","s"]'])
    expect(
      trace(
        'JSONata',
        {
          Type: 'Map',
          Items: '{% $states.input.list %}',
          ItemSelector: { i: '{% $states.context.Map.Item.Index %}' },
          ItemProcessor: processor,
          End: true,
        },
        given,
      ),
    ).toEqual(['Items [1,2]', 'ItemSelector [{"i":0},{"i":1}]', 'Result ["r","s"]', 'Output? ["r","s"]'])
  })

  test('a caught error takes the place of the result', () => {
    const { result: _, ...rest } = sample
    const given = { ...rest, errorOutput: { Error: 'E', Cause: 'c' } }
    const task = { Type: 'Task', Resource: resource, End: true }
    expect(
      trace('JSONPath', { ...task, Catch: [{ ErrorEquals: ['E'], Next: 'A', ResultPath: '$.e' }] }, given).slice(2),
    ).toEqual([
      'Error {"Error":"E","Cause":"c"}',
      'ResultPath of Catch 1 {"order":{"id":7},"n":1,"e":{"Error":"E","Cause":"c"}}',
    ])
    expect(
      trace(
        'JSONata',
        { ...task, Catch: [{ ErrorEquals: ['E'], Next: 'A', Output: '{% $states.errorOutput.Cause %}' }] },
        given,
      ),
    ).toEqual(['Arguments? {"order":{"id":7},"n":1}', 'Error {"Error":"E","Cause":"c"}', 'Output of Catch 1 "c"'])
  })

  test('a field that fails ends the flow', () => {
    const traced = traceDataFlow(
      { definition: { Type: 'Pass', InputPath: '$.gone', End: true }, language: 'JSONPath', sample },
      0,
    )
    expect(traced).toMatchObject({
      ok: true,
      value: { stages: [], end: { status: 'FAILED', error: 'States.Runtime' } },
    })
  })

  test('a state that cannot be run says why', () => {
    expect(trace('JSONPath', { Type: 'Task', End: true })).toMatch(/Resource/)
  })
})

test('what a stage is compared with', () => {
  const traced = traceDataFlow(
    { definition: { Type: 'Task', Resource: resource, ResultPath: '$.r', End: true }, language: 'JSONPath', sample },
    0,
  )
  const before = traced.ok ? traced.value.stages.map((stage) => stage.before) : []
  expect(before).toEqual([
    sample.input,
    sample.input,
    undefined,
    sample.result,
    sample.input,
    { ...(sample.input as JsonObject), r: sample.result },
  ])
})
