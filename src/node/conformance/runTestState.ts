// Tests the state of a recorded call.
import type { JsonValue } from '../../core/base/JsonValue'
import { testStateNow } from '../testState'
import type { TestStateAnswer, TestStateCase } from './TestStateCase'

/** The recorder of calls with a context kept what the AWS command line prints, not the bare message. */
const PRINTED = 'An error occurred (ValidationException) when calling the TestState operation: '

/** Recorded values are values: a string is no JSON text here, but for a mocked result, which may be broken text. */
export function runTestState(recorded: TestStateCase): TestStateAnswer {
  const { definition, input, variables, context, mocks, ...request } = recorded
  const result = testStateNow({
    ...request,
    definition,
    input: asText(input),
    variables: asText(variables),
    context: asText(context),
    mocks: mocks && Object.keys(mocks).length > 0 ? mocks : undefined,
  })
  // Plain data from here on: what is absent is not there.
  const answer: TestStateAnswer = JSON.parse(JSON.stringify(result))
  if (answer.apiError === undefined || context === undefined) return answer
  return { apiError: { ...answer.apiError, message: PRINTED + answer.apiError.message } }
}

function asText(value: JsonValue | undefined): string | undefined {
  return value === undefined ? undefined : JSON.stringify(value)
}
