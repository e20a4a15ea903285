// rule express-wait: an Express workflow waits no longer than it may run.
import { propertyOf } from '../../../asl/propertyOf'
import type { LintRule } from '../../LintRule'

/** Seconds an Express execution lasts at most. */
const LONGEST = 300

/** A Wait of a written number of seconds. */
export const expressWait: LintRule = {
  id: 'express-wait',
  code: 'EXPRESS_WAIT',
  severity: 'WARNING',
  doc: {
    what: 'A Wait in an Express workflow is shorter than five minutes.',
    why: 'Express executions end after five minutes, so nothing behind this state is ever done.',
    fix: 'Wait for less, or make the workflow a Standard one.',
    example: {
      bad: '{ "Type": "Wait", "Seconds": 600, "End": true }',
      good: '{ "Type": "Wait", "Seconds": 60, "End": true }',
      type: 'EXPRESS',
    },
  },
  fields: ['Seconds'],
  checkState({ node, type, workflowType }, report) {
    const seconds = workflowType === 'EXPRESS' && type?.name === 'Wait' ? propertyOf(node, 'Seconds') : null
    if (typeof seconds?.value === 'number' && seconds.value >= LONGEST)
      report({ node: seconds, message: 'An Express execution ends after 300 seconds, before this wait is over.' })
  },
}
