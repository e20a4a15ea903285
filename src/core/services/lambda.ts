// AWS Lambda: the optimized invoke, and a function's own ARN as Resource.
import type { ServiceAction } from '../asl/Service'
import type { QueryLanguage } from '../asl/StateType'
import { type JsonObject, memberOf } from '../base/JsonValue'
import { fromInput, taskTemplate } from './taskTemplate'

const SERVICE_ERRORS = [
  'Lambda.ServiceException',
  'Lambda.AWSLambdaException',
  'Lambda.SdkClientException',
  'Lambda.TooManyRequestsException',
] as const

const FUNCTION_ARN = 'arn:aws:lambda:us-east-1:123456789012:function:my-function'

/** Faults of the Lambda service itself, which pass by themselves and are worth a retry. */
const retry = [
  { ErrorEquals: SERVICE_ERRORS, IntervalSeconds: 1, MaxAttempts: 3, BackoffRate: 2, JitterStrategy: 'FULL' },
]

function invokeTemplate(language: QueryLanguage): JsonObject {
  const parameters = { FunctionName: 'my-function', ...fromInput(language, 'Payload') }
  const output: JsonObject =
    language === 'JSONata' ? { Output: '{% $states.result.Payload %}' } : { OutputPath: '$.Payload' }
  return { ...taskTemplate(language, 'arn:aws:states:::lambda:invoke', parameters), ...output, Retry: retry }
}

/** Developer guide, "Invoke an AWS Lambda function with Step Functions". */
export const lambda: readonly ServiceAction[] = [
  {
    id: 'lambda:invoke',
    service: 'AWS Lambda',
    action: 'Invoke',
    icon: 'lambda',
    aliases: ['function', 'serverless', 'code'],
    resource: 'arn:aws:states:::lambda:invoke',
    patterns: ['requestResponse', 'waitForTaskToken'],
    required: ['FunctionName'],
    help: 'Runs a Lambda function and goes on with what it returns.',
    errorPrefix: 'Lambda',
    errors: SERVICE_ERRORS,
    template: invokeTemplate,
    answer: (input) => ({
      ExecutedVersion: '$LATEST',
      Payload: memberOf(input, 'Payload') ?? {},
      StatusCode: 200,
    }),
  },
  {
    id: 'lambda:function',
    service: 'AWS Lambda',
    action: 'Function ARN',
    icon: 'lambda',
    aliases: ['function', 'legacy', 'direct'],
    resource: FUNCTION_ARN,
    patterns: ['requestResponse'],
    required: [],
    help: 'Runs a Lambda function named by its own ARN; the result is the function’s bare answer.',
    errorPrefix: 'Lambda',
    errors: SERVICE_ERRORS,
    template: () => ({ Type: 'Task', Resource: FUNCTION_ARN, Retry: retry }),
    answer: (input) => input,
  },
]
