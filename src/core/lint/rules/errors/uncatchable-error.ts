// rule uncatchable-error: no entry is for an error that nothing catches.
import type { LintRule } from '../../LintRule'

/** States.Runtime, in Retry and in Catch. */
export const uncatchableError: LintRule = {
  id: 'uncatchable-error',
  code: 'UNCATCHABLE_ERROR',
  severity: 'WARNING',
  doc: {
    what: 'Neither Retry nor Catch names States.Runtime.',
    why: 'A fault of the workflow itself, such as a path that leads nowhere, ends the run at once, even where its name is written.',
    fix: 'Remove the name, and see to it that what the state reads is there, with a Choice and IsPresent before it.',
    example: {
      bad: '{ "StartAt": "S", "States": { "S": { "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "Catch": [{ "ErrorEquals": ["States.Runtime"], "Next": "F" }], "End": true }, "F": { "Type": "Fail" } } }',
      good: '{ "StartAt": "S", "States": { "S": { "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "Catch": [{ "ErrorEquals": ["States.ALL"], "Next": "F" }], "End": true }, "F": { "Type": "Fail" } } }',
    },
  },
  fields: ['Retry', 'Catch'],
  checkState({ retriers, catchers }, report) {
    for (const entries of [retriers, catchers]) {
      for (const { node, name } of entries.flat()) {
        if (name === 'States.Runtime')
          report({ node, message: 'States.Runtime ends the run at once: it is neither retried nor caught.' })
      }
    }
  },
}
