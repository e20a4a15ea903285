// A recorded call of TestState as data.
import type { Mocks } from '../../core/asl/Execution'
import type { JsonValue } from '../../core/base/JsonValue'
import type { TestStateRequest } from '../../core/teststate/TestStateRequest'

/** What was answered: a tested state, or the refusal. Values stand where AWS has JSON text. */
export interface TestStateAnswer {
  readonly status?: string
  readonly output?: JsonValue
  readonly error?: JsonValue
  readonly cause?: JsonValue
  readonly nextState?: JsonValue
  readonly inspectionData?: JsonValue
  readonly apiError?: { readonly code: string; readonly message: string }
}

export interface TestStateCase extends Omit<TestStateRequest, 'mocks'> {
  readonly id: string
  readonly group: string
  readonly kind: 'test_state'
  readonly mocks?: Mocks
  readonly expected: TestStateAnswer
  readonly placeholders?: readonly string[]
  readonly requires?: readonly string[]
}
