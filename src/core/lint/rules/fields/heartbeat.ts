// rule heartbeat: a heartbeat is shorter than the time-out.
import { propertyOf } from '../../../asl/propertyOf'
import type { LintRule } from '../../LintRule'

/** Where both are written as numbers. */
export const heartbeat: LintRule = {
  id: 'heartbeat',
  code: 'SCHEMA_VALIDATION_FAILED',
  severity: 'ERROR',
  doc: {
    what: 'HeartbeatSeconds is smaller than TimeoutSeconds.',
    why: 'A heartbeat that is due after the time-out would never be missed.',
    fix: 'Make the heartbeat shorter or the time-out longer.',
    example: {
      bad: '{ "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken", "TimeoutSeconds": 60, "HeartbeatSeconds": 60, "End": true }',
      good: '{ "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken", "TimeoutSeconds": 60, "HeartbeatSeconds": 20, "End": true }',
    },
  },
  fields: ['HeartbeatSeconds'],
  checkState({ node, type }, report) {
    if (type?.name !== 'Task') return
    const beat = propertyOf(node, 'HeartbeatSeconds')
    const timeout = propertyOf(node, 'TimeoutSeconds')?.value
    if (typeof beat?.value !== 'number' || typeof timeout !== 'number' || beat.value < timeout) return
    report({ node: beat, message: 'HeartbeatSeconds must be smaller than TimeoutSeconds' })
  },
}
