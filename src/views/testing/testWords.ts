// The statuses of TestState in words.
import type { TestStatus } from '../../core/teststate/TestStateResult'

export const testWords: Readonly<Record<TestStatus, string>> = {
  SUCCEEDED: 'Succeeded',
  FAILED: 'Failed',
  RETRIABLE: 'Would be retried',
  CAUGHT_ERROR: 'Caught error',
}
