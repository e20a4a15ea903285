// rule retry-without-attempts: the last retrier tries again.
import { itemsOf, propertyOf } from '../../../asl/propertyOf'
import type { LintRule } from '../../LintRule'

/** MaxAttempts 0 keeps errors from a retrier that follows; at the end of the list it does nothing. */
export const retryWithoutAttempts: LintRule = {
  id: 'retry-without-attempts',
  code: 'RETRY_WITHOUT_ATTEMPTS',
  severity: 'HINT',
  doc: {
    what: 'The last retrier of a state has more than 0 attempts.',
    why: 'MaxAttempts: 0 only keeps an error from the retriers behind it. Without any behind it, it changes nothing.',
    fix: 'Remove the retrier, or give it attempts.',
    example: {
      bad: '{ "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "Retry": [{ "ErrorEquals": ["States.ALL"], "MaxAttempts": 0 }], "End": true }',
      good: '{ "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "Retry": [{ "ErrorEquals": ["States.ALL"], "MaxAttempts": 2 }], "End": true }',
    },
  },
  fields: ['Retry'],
  checkState({ node }, report) {
    const attempts = propertyOf(itemsOf(propertyOf(node, 'Retry')).at(-1) ?? null, 'MaxAttempts')
    if (attempts?.value === 0)
      report({ node: attempts, message: 'This retrier never retries, and none follows that it keeps an error from.' })
  },
}
