// Tests one state as AWS's TestState API does: the library's `testState`.
import { firstAnswer } from '../core/runs/firstAnswer'
import * as shapes from '../core/teststate/responseShapes.data'
import type { TestStateRequest } from '../core/teststate/TestStateRequest'
import type { TestStateResult } from '../core/teststate/TestStateResult'
import { testState } from '../core/teststate/testState'
import { finishesWithin } from './guard/finishesWithin'
import { mayRunAway } from './guard/mayRunAway'

/** Where the clock of a test starts. */
const AT = Date.parse('2026-01-01T00:00:00.000Z')

/** Milliseconds a test may take. */
const PATIENCE = 2000

const LOST: TestStateResult = {
  status: 'FAILED',
  error: 'States.QueryEvaluationError',
  cause: 'The evaluation of an expression took too long and was ended.',
}

/** `testState` without the promise. One state is tried once: of its mocks the first that fits answers. */
export function testStateNow(request: TestStateRequest): TestStateResult {
  if (!mayRunAway(request.definition)) return testOnce(request, false)
  return testWithin(request, false) ?? testWithin(request, true) ?? LOST
}

/** Null when an evaluation did not end in time. */
function testWithin(request: TestStateRequest, givesUp: boolean): TestStateResult | null {
  let result: TestStateResult | null = null
  const isDone = finishesWithin(PATIENCE, () => {
    result = testOnce(request, givesUp)
  })
  return isDone ? result : null
}

function testOnce(request: TestStateRequest, givesUp: boolean): TestStateResult {
  return testState(request, { shapes, at: AT, answer: firstAnswer(request.mocks ?? {}), givesUp })
}
