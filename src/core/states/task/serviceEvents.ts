// The events a task writes, by the kind of its Resource: Lambda function, activity, or service integration.
import type { HistoryEventType } from '../../asl/HistoryEvent'
import { parseResource } from '../../asl/parseResource'
import type { CalledResource } from '../../asl/Visit'

export interface ServiceEvents {
  readonly scheduled: HistoryEventType
  readonly started: HistoryEventType
  readonly succeeded: HistoryEventType
  readonly failed: HistoryEventType
  readonly timedOut: HistoryEventType
  /** Details of the Scheduled event, but for the payload. */
  readonly scheduling: CalledResource
  /** Details of all later events. */
  readonly naming: CalledResource
  readonly lambda: boolean
  /** Answered by token, and able to send heartbeats: `.waitForTaskToken` and activities. */
  readonly callback: boolean
  /** The payload may name `$$.Task.Token`: whatever is waited for. */
  readonly tokenShown: boolean
  /** Started by a worker that asks for work: activities. */
  readonly polled: boolean
}

/** The region of integrations whose ARN names none. */
const DEFAULT_REGION = 'us-east-1'

type Traits = Pick<ServiceEvents, 'lambda' | 'callback' | 'tokenShown' | 'polled'>

const LAMBDA: Traits = { lambda: true, callback: false, tokenShown: false, polled: false }
const ACTIVITY: Traits = { lambda: false, callback: true, tokenShown: true, polled: true }

/** Reads the Resource of a Task (developer guide, "Integrating services"). */
export function serviceEvents(resource: string): ServiceEvents {
  const parsed = parseResource(resource)
  if (parsed.kind === 'lambda') return family('LambdaFunction', { resource }, {}, LAMBDA)
  if (parsed.kind === 'activity') return family('Activity', { resource }, {}, ACTIVITY)
  const naming = { resourceType: parsed.resourceType, resource: parsed.resource }
  const region = resource.split(':')[3] || DEFAULT_REGION
  const callback = parsed.pattern === 'waitForTaskToken'
  return family('Task', { ...naming, region }, naming, {
    lambda: false,
    callback,
    tokenShown: parsed.pattern !== 'requestResponse',
    polled: false,
  })
}

function family(
  prefix: 'Task' | 'LambdaFunction' | 'Activity',
  scheduling: CalledResource,
  naming: CalledResource,
  traits: Traits,
): ServiceEvents {
  return {
    scheduled: `${prefix}Scheduled`,
    started: `${prefix}Started`,
    succeeded: `${prefix}Succeeded`,
    failed: `${prefix}Failed`,
    timedOut: `${prefix}TimedOut`,
    scheduling,
    naming,
    ...traits,
  }
}
