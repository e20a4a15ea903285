// rule never-raised-error: Retry and Catch name errors that the state can have.
import { parseResource } from '../../../asl/parseResource'
import { propertyOf } from '../../../asl/propertyOf'
import { hasOpenKeys, hasPlaceholder } from '../../isPlaceholder'
import type { LintRule } from '../../LintRule'
import type { StateSite } from '../../StateSite'

/** Names that AWS documents and never gives: it reports States.Runtime, which nothing catches (recorded). */
const RUNTIME: ReadonlySet<string> = new Set([
  'States.NoChoiceMatched',
  'States.IntrinsicFailure',
  'States.ParameterPathFailure',
])
const OF_CONTAINERS: ReadonlySet<string> = new Set([
  'States.BranchFailed',
  'States.ExceedToleratedFailureThreshold',
  'States.ItemReaderFailed',
  'States.ResultWriterFailed',
])

/** Only where it is certain: by the kind of the state and by the service of a known Resource. */
export const neverRaisedError: LintRule = {
  id: 'never-raised-error',
  code: 'NEVER_RAISED_ERROR',
  severity: 'HINT',
  doc: {
    what: 'The errors that Retry and Catch name can come from the state.',
    why: 'An entry for another error is never used, and mostly was copied from another task or names the wrong service.',
    fix: 'Remove the name, or write the one the service gives.',
    example: {
      bad: '{ "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "Retry": [{ "ErrorEquals": ["Lambda.ServiceException"] }], "End": true }',
      good: '{ "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "Retry": [{ "ErrorEquals": ["SQS.AmazonSQSException"] }], "End": true }',
    },
  },
  fields: ['Retry', 'Catch'],
  checkState(site, report) {
    const names = [...site.retriers, ...site.catchers].flat()
    if (names.length === 0) return
    const why = reasons(site)
    for (const { node, name } of names) {
      const message = why(name)
      if (message !== null) report({ node, message })
    }
  },
}

function reasons({ node, type, language }: StateSite): (name: string) => string | null {
  const isTask = type?.name === 'Task'
  const resource = isTask ? propertyOf(node, 'Resource')?.value : undefined
  const arn = typeof resource === 'string' && !hasPlaceholder(resource) ? resource : null
  const service = arn === null ? null : serviceOf(arn)
  const beats = propertyOf(node, 'HeartbeatSeconds') ?? propertyOf(node, 'HeartbeatSecondsPath')
  const isHeartless = isTask && beats === null && !hasOpenKeys(node)
  return (name) => {
    if (RUNTIME.has(name)) return `AWS reports States.Runtime instead of ${name}, and that cannot be caught.`
    if (!isTask) return null
    if (OF_CONTAINERS.has(name)) return `A Task never fails with ${name}.`
    if (name === 'States.HeartbeatTimeout' && isHeartless) return 'Without HeartbeatSeconds no heartbeat is missed.'
    if (name === 'States.QueryEvaluationError' && language === 'JSONPath')
      return 'Only JSONata states fail with States.QueryEvaluationError.'
    if (service === null) return null
    if (name.startsWith('States.Http.') && service !== 'http') return `Only http:invoke fails with ${name}.`
    if (LAMBDA.test(name) && service !== 'lambda') return `A call of ${service} never fails with ${name}.`
    return null
  }
}

/** The names that the Lambda service itself gives. */
const LAMBDA =
  /^Lambda\.(?:ServiceException|AWSLambdaException|SdkClientException|TooManyRequestsException|ClientExecutionTimeoutException|Unknown)$/

/** What is called: `sqs`, `lambda`; null for activities and what is not known, which may fail with any name. */
function serviceOf(arn: string): string | null {
  const { kind, resourceType, pattern } = parseResource(arn)
  if (kind === 'lambda') return 'lambda'
  return kind === 'service' && pattern !== 'waitForTaskToken' ? resourceType.replace(/^aws-sdk:/, '') : null
}
