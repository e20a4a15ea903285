// rule lambda-without-retry: a call of a function is tried again when Lambda itself has a hiccup.
import { parseResource } from '../../../asl/parseResource'
import { propertyOf } from '../../../asl/propertyOf'
import { hasOpenKeys } from '../../isPlaceholder'
import type { LintRule } from '../../LintRule'

/** Tasks that call Lambda, by ARN or by lambda:invoke, and have no Retry at all. */
export const lambdaWithoutRetry: LintRule = {
  id: 'lambda-without-retry',
  code: 'LAMBDA_WITHOUT_RETRY',
  severity: 'HINT',
  doc: {
    what: 'A task that calls a Lambda function retries the errors that come from the Lambda service.',
    why: 'AWS recommends it: such errors pass by themselves, and without a Retry one of them fails the whole run.',
    fix: 'Add the retrier that AWS recommends: 2 seconds, 6 attempts, back-off rate 2.',
    example: {
      bad: '{ "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Parameters": { "FunctionName": "pay" }, "End": true }',
      good: '{ "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Parameters": { "FunctionName": "pay" }, "Retry": [{ "ErrorEquals": ["Lambda.ServiceException", "Lambda.SdkClientException"], "IntervalSeconds": 2, "MaxAttempts": 6, "BackoffRate": 2 }], "End": true }',
    },
  },
  fields: ['Resource'],
  checkState({ node, type }, report) {
    const resource = type?.name === 'Task' ? propertyOf(node, 'Resource') : null
    if (typeof resource?.value !== 'string' || propertyOf(node, 'Retry') || hasOpenKeys(node)) return
    const { kind, resourceType, action } = parseResource(resource.value)
    const isLambda = kind === 'lambda' || (kind === 'service' && resourceType === 'lambda' && action === 'invoke')
    if (isLambda) report({ node: resource, message: 'AWS recommends retrying the errors of the Lambda service.' })
  },
}
