// A history event in the normal form in which recorded executions are compared.
import type { HistoryEvent } from '../asl/HistoryEvent'
import type { JsonObject, JsonValue } from '../base/JsonValue'
import { memberOf } from '../base/JsonValue'

/** Payloads as values, `id` and `prev`; no timestamps, no truncation flags. */
export function eventToNormalForm(event: HistoryEvent): JsonObject {
  const fields: readonly (readonly [string, JsonValue | undefined])[] = [
    ['type', event.type],
    ['id', event.id],
    ['prev', event.previousEventId],
    [event.type === 'EvaluationFailed' ? 'state' : 'name', event.name],
    [payloadKey(event.type), event.value],
    ['error', event.error],
    ['cause', event.cause],
    ['length', event.length],
    ['index', event.index],
    ['assignedVariables', event.assignedVariables],
    ['location', event.location],
    ['resourceType', event.resourceType],
    ['resource', event.resource],
    ['region', event.region],
    ['timeoutInSeconds', event.timeoutInSeconds],
    ['heartbeatInSeconds', event.heartbeatInSeconds],
    ['taskCredentials', credentials(event.credentials)],
    ['mapRunArn', event.mapRunArn],
    ['workerName', event.workerName],
  ]
  return Object.fromEntries(fields.filter((field): field is [string, JsonValue] => field[1] !== undefined))
}

function payloadKey(type: string): 'parameters' | 'input' | 'output' {
  if (type === 'TaskScheduled') return 'parameters'
  return type.endsWith('Entered') || type.endsWith('Scheduled') || type === 'ExecutionStarted' ? 'input' : 'output'
}

function credentials(value: JsonValue | undefined): JsonValue | undefined {
  const roleArn = memberOf(value, 'RoleArn')
  return roleArn === undefined ? undefined : { roleArn }
}
