// A history event as `aws stepfunctions get-execution-history` prints it.
import type { HistoryEvent } from '../asl/HistoryEvent'
import type { JsonObject, JsonValue } from '../base/JsonValue'
import { memberOf } from '../base/JsonValue'

/** API reference, HistoryEvent: payloads as JSON text, `…EventDetails`, times in ISO 8601. */
export function eventToAws(event: HistoryEvent): JsonObject {
  const details = detailsOf(event)
  return {
    timestamp: awsTime(event.timestamp),
    type: event.type,
    id: event.id,
    previousEventId: event.previousEventId,
    ...(details && { [detailsKey(event.type)]: details }),
  }
}

/** As the AWS CLI writes times: microseconds where there are any, and the offset in digits. */
function awsTime(at: number): string {
  const iso = new Date(at).toISOString()
  return at % 1000 === 0 ? iso.replace('.000Z', '+00:00') : iso.replace('Z', '000+00:00')
}

function detailsKey(type: string): string {
  if (type.endsWith('StateEntered')) return 'stateEnteredEventDetails'
  if (type.endsWith('StateExited')) return 'stateExitedEventDetails'
  return `${type.charAt(0).toLowerCase()}${type.slice(1)}EventDetails`
}

/** Types without any details. */
const BARE =
  /^(LambdaFunctionStarted|(Task|Wait|Parallel|Map)StateAborted|(Parallel|Map)State(Started|Succeeded|Failed)|MapRun(Succeeded|Aborted))$/

function detailsOf(event: HistoryEvent): JsonObject | null {
  if (event.type === 'MapStateStarted') return { length: event.length ?? 0 }
  if (BARE.test(event.type)) return null
  return {
    ...only(event.type === 'EvaluationFailed' ? { state: event.name } : { name: event.name }),
    ...payload(event),
    ...variables(event.assignedVariables),
    ...only({
      error: event.error,
      cause: event.cause,
      location: event.location,
      resourceType: event.resourceType,
      resource: event.resource,
      region: event.region,
      timeoutInSeconds: event.timeoutInSeconds,
      heartbeatInSeconds: event.heartbeatInSeconds,
      taskCredentials: credentials(event.credentials),
      index: event.index,
      mapRunArn: event.mapRunArn,
      workerName: event.workerName,
      redriveCount: event.redriveCount,
    }),
  }
}

function payload({ type, value }: HistoryEvent): JsonObject {
  if (value === undefined) return {}
  const text = JSON.stringify(value)
  if (type === 'TaskScheduled') return { parameters: text }
  return isInput(type)
    ? { input: text, inputDetails: { truncated: false } }
    : { output: text, outputDetails: { truncated: false } }
}

function isInput(type: string): boolean {
  return type.endsWith('Entered') || type.endsWith('Scheduled') || type === 'ExecutionStarted'
}

function variables(assigned: JsonObject | undefined): JsonObject {
  if (assigned === undefined) return {}
  const texts = Object.fromEntries(Object.entries(assigned).map(([name, value]) => [name, JSON.stringify(value)]))
  return { assignedVariables: texts, assignedVariablesDetails: { truncated: false } }
}

function credentials(value: JsonValue | undefined): JsonObject | undefined {
  const roleArn = memberOf(value, 'RoleArn')
  return roleArn === undefined ? undefined : { roleArn }
}

function only(fields: Readonly<Record<string, JsonValue | undefined>>): JsonObject {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  )
}
