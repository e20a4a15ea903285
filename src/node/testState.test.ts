// The library's `testState`; and a state alone comes to what a simulated execution of it comes to.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { JsonValue } from '../core/base/JsonValue'
import { simulateNow } from './simulate'
import { testState } from './stepwright'
import { testStateNow } from './testState'

test('the library takes values and JSON text', async () => {
  const definition = '{ "Type": "Pass", "Parameters": { "n.$": "$.n" }, "Next": "B" }'
  expect(await testState({ definition, input: '{"n":1}' })).toEqual(await testState({ definition, input: { n: 1 } }))
  expect(await testState({ definition, input: '{"n":1}' })).toEqual({
    status: 'SUCCEEDED',
    output: { n: 1 },
    nextState: 'B',
  })
})

test('of the mocks of a simulation the first that fits the input answers', () => {
  const Pay = { Type: 'Task', Resource: 'arn:aws:states:::lambda:invoke', End: true }
  const definition = { StartAt: 'Pay', States: { Pay } }
  const mocks = {
    Pay: [
      { when: 'other', return: 1 },
      { when: 'mine', return: 2 },
    ],
  }
  expect(testStateNow({ definition, stateName: 'Pay', input: '"mine"', mocks })).toEqual({
    status: 'SUCCEEDED',
    output: 2,
  })
})

test('a timeout is one for Retry and Catch', () => {
  const Pay = {
    ...{ Type: 'Task', Resource: 'arn:aws:states:::lambda:invoke', TimeoutSeconds: 5, End: true },
    Catch: [{ ErrorEquals: ['States.Timeout'], Next: 'Late' }],
  }
  const definition = { StartAt: 'Pay', States: { Pay, Late: { Type: 'Succeed' } } }
  expect(testStateNow({ definition, stateName: 'Pay', mocks: { Pay: [{ timedOut: true }] } })).toEqual({
    status: 'CAUGHT_ERROR',
    error: 'States.Timeout',
    output: { Error: 'States.Timeout', Cause: '' },
    nextState: 'Late',
  })
})

test('a call nobody answers ends after five minutes', () => {
  const Pay = { Type: 'Task', Resource: 'arn:aws:states:::lambda:invoke', End: true }
  const definition = { StartAt: 'Pay', States: { Pay } }
  expect(testStateNow({ definition, stateName: 'Pay', mocks: { Pay: [{ pending: true }] } })).toEqual({
    status: 'FAILED',
    error: 'States.Timeout',
  })
})

test('an expression that never ends fails, and that can be caught', () => {
  const state = { Type: 'Task', QueryLanguage: 'JSONata', Resource: 'arn:aws:states:::lambda:invoke', End: true }
  const endless = { ...state, Arguments: '{% $contains($states.input, /^(a+)+$/) %}' }
  const request = { input: JSON.stringify(`${'a'.repeat(60)}!`), mock: { result: {} } }
  expect(testStateNow({ ...request, definition: endless })).toEqual({
    status: 'FAILED',
    error: 'States.QueryEvaluationError',
    cause: 'The evaluation of an expression took too long and was ended.',
  })
  const Catch = [{ ErrorEquals: ['States.ALL'], Output: 1, Next: 'Late' }]
  expect(testStateNow({ ...request, definition: { ...endless, Catch } })).toMatchObject({
    status: 'CAUGHT_ERROR',
    output: 1,
    nextState: 'Late',
  })
})

const path = fc.constantFrom('$', '$.a', '$.b', '$.a.b', null, undefined)
const place = fc.constantFrom('$', '$.r', '$.a.r', null, undefined)
const task = fc.record(
  {
    InputPath: path,
    Parameters: fc.constantFrom<JsonValue | undefined>({ 'x.$': '$' }, { 'x.$': '$.a' }, { y: 1 }, undefined),
    ResultSelector: fc.constantFrom<JsonValue | undefined>({ 'z.$': '$' }, { 'z.$': '$.a' }, undefined),
    ResultPath: place,
    OutputPath: path,
  },
  { requiredKeys: [] },
)

/** What a text can say: JSON has no -0. */
const json = fc.jsonValue().map((value): JsonValue => JSON.parse(JSON.stringify(value)))

describe('a state alone', () => {
  test('gives the output, or fails with the error, of an execution that has no other state', () => {
    const resource = 'arn:aws:lambda:us-east-1:123456789012:function:f'
    fc.assert(
      fc.property(task, json, json, (fields, input, result) => {
        const state = JSON.parse(JSON.stringify({ ...fields, Type: 'Task', Resource: resource, End: true }))
        const definition = { StartAt: 'S', States: { S: state } }
        const run = simulateNow(definition, { input, mocks: { S: [{ return: result }] } })
        const tested = testStateNow({
          definition: state,
          input: JSON.stringify(input),
          mock: { result: JSON.stringify(result) },
        })
        expect(tested).toMatchObject({ status: run.status, ...(run.status === 'FAILED' && { error: run.error }) })
        if (run.status === 'SUCCEEDED') expect(tested).toHaveProperty('output', run.output)
      }),
    )
  })
})
