// A test of a state beside an execution, as the page asks for it.
import { expect, test } from 'vitest'
import { interpreterAnswers } from './interpreterAnswers'
import { loadResponseModels, responseModels } from './responseModels'

const task = { Type: 'Task', Resource: 'arn:aws:states:::lambda:invoke', End: true }

test('a state is tested against the API models', async () => {
  await loadResponseModels()
  const answer = interpreterAnswers(() => 0, responseModels)
  const request = { definition: JSON.stringify(task), mock: { result: { StatusCode: '200' } } }
  expect(answer({ kind: 'testState', request })).toEqual({
    kind: 'tested',
    result: {
      apiError: {
        code: 'ValidationException',
        message: "Mock result schema validation error: Field 'StatusCode' must be a number",
      },
    },
  })
})

test('a state answers from the mocks of the workflow', async () => {
  await loadResponseModels()
  const answer = interpreterAnswers(() => 0, responseModels)
  const definition = { StartAt: 'Pay', States: { Pay: task } }
  const request = { definition, stateName: 'Pay', mocks: { Pay: [{ throw: { error: 'Mine' } }] } }
  expect(answer({ kind: 'testState', request })).toEqual({
    kind: 'tested',
    result: { status: 'FAILED', error: 'Mine' },
  })
})
