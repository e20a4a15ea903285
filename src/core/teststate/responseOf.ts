// Which API's response a Task's result is: the called one's, or the polled one's where the task waits for a job.
import { parseResource } from '../asl/parseResource'

export interface ResponseModel {
  /** `service:action` as the API facts name it: `sfn:describeExecution`. */
  readonly action: string
  /** Top-level fields Step Functions hands on as parsed JSON. */
  readonly parsed: ReadonlySet<string>
}

/** Names of optimized integrations that differ from the service's own. */
const SERVICES: Readonly<Record<string, string>> = {
  states: 'sfn',
  events: 'eventbridge',
  bedrock: 'bedrockruntime',
  elasticmapreduce: 'emr',
  'emr-containers': 'emrcontainers',
  'emr-serverless': 'emrserverless',
}

/** What `.sync` asks until the job is done. */
const POLLS: Readonly<Record<string, string>> = {
  'athena:startQueryExecution': 'athena:getQueryExecution',
  'batch:submitJob': 'batch:describeJobs',
  'codebuild:startBuild': 'codebuild:batchGetBuilds',
  'ecs:runTask': 'ecs:describeTasks',
  'glue:startJobRun': 'glue:getJobRun',
  'sfn:startExecution': 'sfn:describeExecution',
}

/** Calls whose response has no model of its own, and those AWS does not check (developer guide, "TestState", mock validation). */
const UNCHECKED = /^(http|apigateway|eks:(call|runJob))(:|$)/

const NOTHING: ReadonlySet<string> = new Set()

/** Null where a result is anything: functions, activities, callbacks, HTTP. */
export function responseOf(resource: string): ResponseModel | null {
  const { kind, resourceType, action, pattern, syncVersion } = parseResource(resource)
  const isSdk = resourceType.startsWith('aws-sdk:')
  if (kind !== 'service' || pattern === 'waitForTaskToken') return null
  if (isSdk) return { action: `${resourceType.slice('aws-sdk:'.length)}:${action}`, parsed: NOTHING }
  if (UNCHECKED.test(`${resourceType}:${action}`)) return null
  const called = `${SERVICES[resourceType] ?? resourceType}:${action}`
  if (pattern === 'sync') {
    const parsed = syncVersion === 2 ? new Set(['Input', 'Output']) : NOTHING
    return { action: POLLS[called] ?? called, parsed }
  }
  return { action: called, parsed: PARSED[called] ?? NOTHING }
}

const PARSED: Readonly<Record<string, ReadonlySet<string>>> = {
  'lambda:invoke': new Set(['Payload']),
  'bedrockruntime:invokeModel': new Set(['Body']),
}
