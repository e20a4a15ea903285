// Fix of lambda-without-retry: what AWS recommends.
import { pathOf } from '../../syntax/pathOf'
import type { FixMaker } from './FixMaker'

/** Developer guide, "Best practices": handle transient Lambda service exceptions. */
const RETRIER = {
  ErrorEquals: [
    'Lambda.ClientExecutionTimeoutException',
    'Lambda.ServiceException',
    'Lambda.AWSLambdaException',
    'Lambda.SdkClientException',
  ],
  IntervalSeconds: 2,
  MaxAttempts: 6,
  BackoffRate: 2,
}

export const lambdaWithoutRetryFixes: FixMaker = {
  rule: 'lambda-without-retry',
  inState(_problem, { node }) {
    const change = { op: 'insert', into: pathOf(node), key: 'Retry', value: [RETRIER] } as const
    return [{ label: 'Add the recommended retrier', changes: [change] }]
  },
}
