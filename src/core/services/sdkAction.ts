// Any AWS API call that has no optimized integration, made from the names of the service and the operation.
import type { ServiceAction } from '../asl/Service'
import { taskTemplate } from './taskTemplate'

/** Names that AWS writes otherwise than with one capital. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['dynamodb', 'DynamoDB'],
  ['ec2', 'EC2'],
  ['rds', 'RDS'],
  ['sns', 'SNS'],
  ['sqs', 'SQS'],
  ['ssm', 'SSM'],
  ['sts', 'STS'],
])

/**
 * The action for an SDK call (developer guide, "Using AWS SDK service integrations"): `sdkAction('S3', 'GetObject')` has
 * the Resource `arn:aws:states:::aws-sdk:s3:getObject`. Names are brought into the form AWS wants.
 */
export function sdkAction(service: string, action: string): ServiceAction {
  const name = service.toLowerCase().replace(/[^a-z0-9]/g, '')
  const operation = action.charAt(0).toLowerCase() + action.slice(1)
  const resource = `arn:aws:states:::aws-sdk:${name}:${operation}`
  const label = NAMES.get(name) ?? capital(name)
  const client = capital(name)
  return {
    id: `aws-sdk:${name}:${operation}`,
    service: label,
    action: capital(operation),
    icon: 'sdk',
    aliases: ['sdk', 'api'],
    resource,
    patterns: ['requestResponse', 'waitForTaskToken'],
    required: [],
    help: `Calls ${capital(operation)} of ${label} through the AWS SDK.`,
    errorPrefix: client,
    errors: [`${client}.${client}Exception`],
    template: (language) => taskTemplate(language, resource, {}),
    answer: () => ({}),
  }
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
