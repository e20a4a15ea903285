// rule task-without-timeout: nothing waits forever for an answer from outside.
import { parseResource } from '../../../asl/parseResource'
import { propertyOf } from '../../../asl/propertyOf'
import type { SyntaxNode } from '../../../syntax/SyntaxTree'
import { hasOpenKeys, hasPlaceholder } from '../../isPlaceholder'
import type { LintRule } from '../../LintRule'

/** Tasks that wait for a token, a job or an activity in a Standard workflow that has no time-out itself. */
export const taskWithoutTimeout: LintRule = {
  id: 'task-without-timeout',
  code: 'TASK_WITHOUT_TIMEOUT',
  severity: 'WARNING',
  doc: {
    what: 'A task that waits for a task token, a job or an activity has a time-out or a heartbeat, or the workflow has a time-out.',
    why: 'When the answer never comes the run stands still for up to a year, and nobody is told.',
    fix: 'Add TimeoutSeconds, longer than the work may ever take.',
    example: {
      bad: '{ "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken", "End": true }',
      good: '{ "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken", "TimeoutSeconds": 3600, "End": true }',
    },
  },
  fields: ['Resource'],
  checkState({ node, type, workflowType, hasTimeLimit }, report) {
    if (type?.name !== 'Task' || workflowType === 'EXPRESS' || hasTimeLimit) return
    const resource = propertyOf(node, 'Resource')
    if (typeof resource?.value !== 'string' || isBounded(node)) return
    const whom = waitsFor(resource.value)
    if (whom !== null) report({ node: resource, message: `Waits for ${whom} without a time-out: it may never come.` })
  },
}

const BOUNDS = ['TimeoutSeconds', 'TimeoutSecondsPath', 'HeartbeatSeconds', 'HeartbeatSecondsPath']

function isBounded(task: SyntaxNode): boolean {
  return hasOpenKeys(task) || BOUNDS.some((name) => propertyOf(task, name) !== null)
}

function waitsFor(resource: string): string | null {
  if (hasPlaceholder(resource)) return null
  const { kind, pattern } = parseResource(resource)
  if (kind === 'activity') return 'an activity worker'
  if (kind !== 'service' || pattern === 'requestResponse') return null
  return pattern === 'sync' ? 'the end of the job' : 'the task token'
}
