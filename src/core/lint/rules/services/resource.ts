// rule resource: a Task's Resource is something AWS can call.
import { parseResource } from '../../../asl/parseResource'
import { propertyOf } from '../../../asl/propertyOf'
import { optimizedIntegrations } from '../../../services/optimizedIntegrations'
import type { LintRule } from '../../LintRule'

/** The form of the ARN, and which optimized integrations there are. Whether a function or an activity exists AWS does not ask. */
export const resource: LintRule = {
  id: 'resource',
  code: 'SCHEMA_VALIDATION_FAILED',
  severity: 'ERROR',
  doc: {
    what: 'Resource is the ARN of a Lambda function, an activity, or an action that Step Functions can call, with .sync or .waitForTaskToken where the action has them.',
    why: 'AWS knows the actions by name and refuses others, though the service may have them.',
    fix: 'Look the action up in the states browser. Most API actions can be called as arn:aws:states:::aws-sdk:service:action.',
    example: {
      bad: '{ "Type": "Task", "Resource": "arn:aws:states:::dynamodb:query", "End": true }',
      good: '{ "Type": "Task", "Resource": "arn:aws:states:::aws-sdk:dynamodb:query", "End": true }',
    },
  },
  fields: ['Resource'],
  checkState({ node, type }, report) {
    const written = type?.name === 'Task' ? propertyOf(node, 'Resource') : null
    if (!written || typeof written.value !== 'string' || isRecognized(written.value)) return
    const message = `The resource provided ${written.value} is not recognized. The value is not a valid resource ARN, or the resource is not available in this region.`
    report({ node: written, message, ...(written.value.startsWith('arn:') ? {} : { code: 'INVALID_RESOURCE' }) })
  },
}

function isRecognized(arn: string): boolean {
  const { kind, resourceType, action, resource: call } = parseResource(arn)
  if (kind !== 'service') return kind !== 'unknown'
  const suffix = call.slice(action.length)
  if (resourceType.startsWith('aws-sdk:')) return suffix === '' || suffix === '.waitForTaskToken'
  return optimizedIntegrations.get(`${resourceType}:${action}`)?.has(suffix) === true
}
