// rule direct-lambda: functions are called over lambda:invoke.
import { parseResource } from '../../../asl/parseResource'
import { propertyOf } from '../../../asl/propertyOf'
import type { LintRule } from '../../LintRule'

/** A function's ARN as Resource works, and is the older way. */
export const directLambda: LintRule = {
  id: 'direct-lambda',
  code: 'DIRECT_LAMBDA',
  severity: 'HINT',
  doc: {
    what: 'A Task calls a Lambda function over arn:aws:states:::lambda:invoke.',
    why: 'AWS recommends it: FunctionName can be a version or come from the input, and the call can wait for a task token.',
    fix: 'Put the ARN into FunctionName and the input into Payload; the answer then stands under Payload.',
    example: {
      bad: '{ "Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:pay", "Retry": [{ "ErrorEquals": ["States.ALL"] }], "End": true }',
      good: '{ "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Parameters": { "FunctionName": "pay" }, "Retry": [{ "ErrorEquals": ["States.ALL"] }], "End": true }',
    },
  },
  fields: ['Resource'],
  checkState({ node, type }, report) {
    const resource = type?.name === 'Task' ? propertyOf(node, 'Resource') : null
    if (typeof resource?.value !== 'string' || parseResource(resource.value).kind !== 'lambda') return
    const message = 'The ARN of a function as Resource is the older way; AWS recommends lambda:invoke.'
    report({ node: resource, message })
  },
}
