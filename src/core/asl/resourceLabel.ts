// A Task's Resource in two words, for cards and lists: "Lambda: Invoke", "S3: GetObject".
import { parseResource } from './parseResource'

/** Names that are not just the technical word with a capital letter. */
const SERVICE_NAMES: ReadonlyMap<string, string> = new Map([
  ['apigateway', 'API Gateway'],
  ['cloudwatch', 'CloudWatch'],
  ['codebuild', 'CodeBuild'],
  ['databrew', 'DataBrew'],
  ['dynamodb', 'DynamoDB'],
  ['ec2', 'EC2'],
  ['ecs', 'ECS'],
  ['eks', 'EKS'],
  ['elasticmapreduce', 'EMR'],
  ['emr-containers', 'EMR on EKS'],
  ['emr-serverless', 'EMR Serverless'],
  ['events', 'EventBridge'],
  ['eventbridge', 'EventBridge'],
  ['http', 'HTTP'],
  ['iam', 'IAM'],
  ['kms', 'KMS'],
  ['mediaconvert', 'MediaConvert'],
  ['rds', 'RDS'],
  ['rdsdata', 'RDS Data'],
  ['s3', 'S3'],
  ['sagemaker', 'SageMaker'],
  ['secretsmanager', 'Secrets Manager'],
  ['ses', 'SES'],
  ['sesv2', 'SES'],
  ['sfn', 'Sfn'],
  ['sns', 'SNS'],
  ['sqs', 'SQS'],
  ['ssm', 'SSM'],
  ['states', 'Sfn'],
  ['sts', 'STS'],
])

/**
 * The subtitle of a Task by its Resource: "DynamoDB: PutItem", "Sfn: StartExecution .sync", "Activity: approve".
 * A text that is no known kind of ARN is shown as it stands; empty for an empty one.
 */
export function resourceLabel(resource: string): string {
  const { kind, resourceType, resource: name, action } = parseResource(resource)
  if (kind === 'activity') return `Activity: ${name}`
  if (kind === 'lambda') return `Lambda: ${name}`
  if (kind === 'unknown') return resource
  const suffix = name.slice(action.length)
  return `${serviceLabel(resourceType)}: ${capital(action)}${suffix === '' ? '' : ` ${suffix}`}`
}

function serviceLabel(resourceType: string): string {
  const name = resourceType.replace(/^aws-sdk:/, '')
  return SERVICE_NAMES.get(name) ?? capital(name)
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
