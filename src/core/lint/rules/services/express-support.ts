// rule express-support: what an Express workflow cannot call.
import { expressRefusal } from '../../../asl/expressRefusal'
import { propertyOf } from '../../../asl/propertyOf'
import type { LintRule } from '../../LintRule'

/** Express workflows wait for nothing: no jobs, no task tokens, no activities. */
export const expressSupport: LintRule = {
  id: 'express-support',
  code: 'SCHEMA_VALIDATION_FAILED',
  severity: 'ERROR',
  doc: {
    what: 'An Express workflow has no tasks that wait for a job (.sync), for a task token or for an activity.',
    why: 'Express executions last five minutes at most and are not kept while something outside goes on.',
    fix: 'Call the service without waiting, or make the workflow a Standard one.',
    example: {
      bad: '{ "Type": "Task", "Resource": "arn:aws:states:::ecs:runTask.sync", "End": true }',
      good: '{ "Type": "Task", "Resource": "arn:aws:states:::ecs:runTask", "End": true }',
      type: 'EXPRESS',
    },
  },
  fields: ['Resource'],
  checkState({ node, type, workflowType }, report) {
    if (workflowType !== 'EXPRESS' || type?.name !== 'Task') return
    const resource = propertyOf(node, 'Resource')
    const message = typeof resource?.value === 'string' ? expressRefusal(resource.value) : null
    if (resource && message !== null) report({ node: resource, message })
  },
}
