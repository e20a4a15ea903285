// Tests one state as AWS's TestState API does: the library's `testState`.
import { firstAnswer } from '../core/runs/firstAnswer'
import * as shapes from '../core/teststate/responseShapes.data'
import type { TestStateRequest } from '../core/teststate/TestStateRequest'
import type { TestStateResult } from '../core/teststate/TestStateResult'
import { testState } from '../core/teststate/testState'

/** Where the clock of a test starts. */
const AT = Date.parse('2026-01-01T00:00:00.000Z')

/** `testState` without the promise. One state is tried once: of its mocks the first that fits answers. */
export function testStateNow(request: TestStateRequest): TestStateResult {
  return testState(request, { shapes, at: AT, answer: firstAnswer(request.mocks ?? {}) })
}
