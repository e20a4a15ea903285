// rule retry-order: no retrier waits behind one that takes its errors first.
import { coveredErrors } from '../../coveredErrors'
import type { LintRule } from '../../LintRule'

/** Specific names stand before States.TaskFailed, and no name twice. */
export const retryOrder: LintRule = {
  id: 'retry-order',
  code: 'RETRY_ORDER',
  severity: 'WARNING',
  doc: {
    what: 'A retrier for certain errors stands before one that matches them as well.',
    why: 'Only the first retrier that names an error is used for it; when its attempts are used up no later one is asked.',
    fix: 'Move the retrier with the more exact name up, or remove the name.',
    example: {
      bad: '{ "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "Retry": [{ "ErrorEquals": ["States.TaskFailed"] }, { "ErrorEquals": ["SQS.AmazonSQSException"], "MaxAttempts": 1 }], "End": true }',
      good: '{ "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "Retry": [{ "ErrorEquals": ["SQS.AmazonSQSException"], "MaxAttempts": 1 }, { "ErrorEquals": ["States.TaskFailed"] }], "End": true }',
    },
  },
  fields: ['Retry'],
  checkState({ retriers }, report) {
    for (const covered of coveredErrors(retriers))
      report({ node: covered.node, message: `Never retried by this entry: one before it takes ${covered.by} first.` })
  },
}
