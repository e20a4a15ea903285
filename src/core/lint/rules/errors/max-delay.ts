// rule max-delay: the longest wait between retries is longer than the first.
import { itemsOf, propertyOf } from '../../../asl/propertyOf'
import type { LintRule } from '../../LintRule'

/** MaxDelaySeconds against IntervalSeconds, which is 1 when it is left out. */
export const maxDelay: LintRule = {
  id: 'max-delay',
  code: 'MAX_DELAY',
  severity: 'WARNING',
  doc: {
    what: 'MaxDelaySeconds is larger than IntervalSeconds.',
    why: 'Otherwise every wait is cut to the same length, and BackoffRate does nothing; the developer guide asks for more.',
    fix: 'Make MaxDelaySeconds larger, or leave it out.',
    example: {
      bad: '{ "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "Retry": [{ "ErrorEquals": ["States.ALL"], "IntervalSeconds": 10, "MaxDelaySeconds": 5 }], "End": true }',
      good: '{ "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "Retry": [{ "ErrorEquals": ["States.ALL"], "IntervalSeconds": 10, "MaxDelaySeconds": 60 }], "End": true }',
    },
  },
  fields: ['Retry'],
  checkState({ node }, report) {
    for (const retrier of itemsOf(propertyOf(node, 'Retry'))) {
      const delay = propertyOf(retrier, 'MaxDelaySeconds')
      const written = propertyOf(retrier, 'IntervalSeconds')
      const interval = written ? written.value : 1
      if (typeof delay?.value !== 'number' || typeof interval !== 'number' || delay.value > interval) continue
      report({ node: delay, message: `MaxDelaySeconds is to be larger than IntervalSeconds, which is ${interval}.` })
    }
  },
}
