// rule catch-order: no catcher waits behind one that takes its errors first.
import { coveredErrors } from '../../coveredErrors'
import type { LintRule } from '../../LintRule'

/** Specific names stand before States.TaskFailed, and no name twice. */
export const catchOrder: LintRule = {
  id: 'catch-order',
  code: 'CATCH_ORDER',
  severity: 'WARNING',
  doc: {
    what: 'A catcher for certain errors stands before one that matches them as well.',
    why: 'The first catcher that names an error is followed; the way of the later one is never taken.',
    fix: 'Move the catcher with the more exact name up, or remove the name.',
    example: {
      bad: '{ "StartAt": "S", "States": { "S": { "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "Catch": [{ "ErrorEquals": ["States.TaskFailed"], "Next": "F" }, { "ErrorEquals": ["SQS.AmazonSQSException"], "Next": "G" }], "End": true }, "F": { "Type": "Fail" }, "G": { "Type": "Fail" } } }',
      good: '{ "StartAt": "S", "States": { "S": { "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "Catch": [{ "ErrorEquals": ["SQS.AmazonSQSException"], "Next": "G" }, { "ErrorEquals": ["States.TaskFailed"], "Next": "F" }], "End": true }, "F": { "Type": "Fail" }, "G": { "Type": "Fail" } } }',
    },
  },
  fields: ['Catch'],
  checkState({ catchers }, report) {
    for (const covered of coveredErrors(catchers))
      report({ node: covered.node, message: `Never caught by this entry: one before it takes ${covered.by} first.` })
  },
}
