// From what is filled in to the request.
import { expect, test } from 'vitest'
import { setAside } from '../../core/document/commands/setAside'
import type { StateId } from '../../core/machine/Machine'
import { createDocumentStore } from '../documentStore'
import { draftFor } from './draftFor'
import { faultsIn, requestFor } from './requestFor'

const MACHINE = `{
  "QueryLanguage": "JSONata",
  "StartAt": "Pay",
  "States": {
    "Ask": {
      "Type": "Task",
      "Resource": "arn:aws:states:::lambda:invoke",
      "Arguments": { "FunctionName": "f", "Payload": { "a": "{% $states.input.a %}" } },
      "Next": "Pay"
    },
    "Pay": { "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "Next": "Each" },
    "Each": {
      "Type": "Map",
      "ItemProcessor": { "StartAt": "One", "States": { "One": { "Type": "Pass", "End": true } } },
      "Next": "Both"
    },
    "Both": { "Type": "Parallel", "Branches": [{ "StartAt": "L", "States": { "L": { "Type": "Succeed" } } }, {}], "End": true }
  }
}`

function opened(name: string) {
  const store = createDocumentStore(MACHINE, () => 0)
  const state = [...store.getState().doc.machine.states.values()].find((each) => each.name === name)
  if (!state) throw new Error(`no state ${name}`)
  return { store, state, doc: store.getState().doc, draft: draftFor(store.getState().doc, state, '{"a":1}') }
}

test('a Task is sent alone, with the query language it inherits and a plausible answer', () => {
  const { doc, state, draft } = opened('Pay')
  const request = requestFor(doc, state, draft)
  expect(request).toMatchObject({
    ok: true,
    value: {
      definition: { Type: 'Task', QueryLanguage: 'JSONata', Next: 'Each' },
      input: '{"a":1}',
      variables: '{}',
      mock: { result: expect.stringContaining('MessageId'), fieldValidationMode: 'STRICT' },
      inspectionLevel: 'DEBUG',
    },
  })
  expect(request.ok && request.value).not.toHaveProperty('context')
})

test('a state inside of a Map is sent with its machine, and one that asks nobody without a mock', () => {
  const { doc, state, draft } = opened('One')
  expect(requestFor(doc, state, draft)).toEqual({
    ok: true,
    value: {
      definition: MACHINE,
      stateName: 'One',
      input: '{"a":1}',
      variables: '{}',
      stateConfiguration: {},
      inspectionLevel: 'DEBUG',
    },
  })
})

test.each([
  ['Ask', JSON.stringify({ ExecutedVersion: '$LATEST', Payload: {}, StatusCode: 200 }, null, 2)],
  ['Each', '[]'],
  ['Both', '[\n  {},\n  {}\n]'],
])('%s begins with a result of the right form', (name, result) => {
  expect(opened(name).draft).toMatchObject({ answer: 'result', result })
})

test('the first of the own task results is what a test begins with', () => {
  const { store, state } = opened('Pay')
  const mocks = new Map<StateId, readonly object[]>([
    [state.id, [{ throw: { error: 'E', cause: 'c' } }, { return: 1 }]],
  ])
  store.getState().perform(setAside, { label: 'Set', aside: { mocks } })
  expect(draftFor(store.getState().doc, state, '')).toMatchObject({ answer: 'error', error: 'E', cause: 'c' })
})

test('an error, counts and an item reader’s data are handed on', () => {
  const { doc, state, draft } = opened('Each')
  const counts = { retryCount: 2, failureCount: 1 }
  const filled = { ...draft, ...counts, answer: 'error', error: 'E', causedBy: 'One', readerData: '[1]' } as const
  expect(requestFor(doc, state, { ...filled, context: '{"State":{}}' })).toMatchObject({
    value: {
      context: '{"State":{}}',
      mock: { errorOutput: { error: 'E' } },
      stateConfiguration: {
        errorCausedByState: 'One',
        retrierRetryCount: 2,
        mapIterationFailureCount: 1,
        mapItemReaderData: '[1]',
      },
      objects: {},
    },
  })
  const answered = requestFor(doc, state, { ...filled, answer: 'result' })
  expect(answered.ok && answered.value.stateConfiguration).not.toHaveProperty('errorCausedByState')
})

test('fields that are no JSON are told, each with its line; those that are not sent are not looked at', () => {
  const { doc, state, draft } = opened('Pay')
  const wrong = { ...draft, input: '{\n"a":', result: 'x', variables: '{"a":1,}', context: '' }
  const faults = {
    input: expect.stringMatching(/^Line 2: /),
    result: expect.any(String),
    variables: expect.any(String),
  }
  expect(requestFor(doc, state, wrong)).toEqual({ ok: false, error: faults })
  expect(faultsIn({ ...draft, answer: 'error', result: 'x' })).toEqual({})
  expect(faultsIn({ ...draft, input: '', variables: ' ' })).toEqual({})
})

test('values of substitutions are filled in', () => {
  const { store, state, draft } = opened('Pay')
  const text = MACHINE.replace('"arn:aws:states:::sqs:sendMessage"', '"${Call}", "TimeoutSeconds": ${Limit}')
  store.getState().open(text, { name: 'pay', workflowId: 'pay' })
  const substitutions = { Call: { type: 'text', value: 'x' }, Limit: { type: 'number', value: '5' } } as const
  store.getState().setAside('Set values', { substitutions })
  const { doc } = store.getState()
  const pay = [...doc.machine.states.values()].find((each) => each.name === state.name)
  expect(pay && requestFor(doc, pay, draft)).toMatchObject({
    value: { definition: { Resource: 'x', TimeoutSeconds: 5 } },
  })
})
