// rule useless-heartbeat: a heartbeat is asked only of those who can give one.
import { parseResource } from '../../../asl/parseResource'
import { propertyOf } from '../../../asl/propertyOf'
import { hasPlaceholder } from '../../isPlaceholder'
import type { LintRule } from '../../LintRule'

/** HeartbeatSeconds on a call that gets no task token. */
export const uselessHeartbeat: LintRule = {
  id: 'useless-heartbeat',
  code: 'USELESS_HEARTBEAT',
  severity: 'WARNING',
  doc: {
    what: 'HeartbeatSeconds stands in tasks with a task token only: .waitForTaskToken and activities.',
    why: 'A sign of life is sent with a task token. Who is called without one cannot send any.',
    fix: 'Use TimeoutSeconds for the time the call may take.',
    example: {
      bad: '{ "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "HeartbeatSeconds": 10, "End": true }',
      good: '{ "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "TimeoutSeconds": 10, "End": true }',
    },
  },
  fields: ['HeartbeatSeconds', 'HeartbeatSecondsPath'],
  checkState({ node, type }, report) {
    const resource = type?.name === 'Task' ? propertyOf(node, 'Resource')?.value : undefined
    if (typeof resource !== 'string' || hasPlaceholder(resource)) return
    const beat = propertyOf(node, 'HeartbeatSeconds') ?? propertyOf(node, 'HeartbeatSecondsPath')
    const { kind, pattern } = parseResource(resource)
    if (beat && pattern === 'requestResponse' && (kind === 'service' || kind === 'lambda'))
      report({ node: beat, message: 'Nobody can send a heartbeat: this call gets no task token.' })
  },
}
