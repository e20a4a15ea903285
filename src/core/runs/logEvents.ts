// The log events an execution writes to CloudWatch Logs, which is all the history an Express workflow has (developer guide, "Using
// CloudWatch Logs to log execution history").
import type { HistoryEvent } from '../asl/HistoryEvent'
import { isJsonObject, type JsonObject, type JsonValue } from '../base/JsonValue'
import { arnsOf } from '../interpreter/arnsOf'
import { eventToAws } from '../interpreter/eventToAws'
import type { SimulatedExecution } from './SimulatedExecution'

export type LogLevel = 'ALL' | 'ERROR' | 'FATAL' | 'OFF'

export const logLevels: readonly LogLevel[] = ['ALL', 'ERROR', 'FATAL', 'OFF']

const FATAL = /^Execution(Failed|Aborted|TimedOut)$/
const ERROR = /(Failed|Aborted|TimedOut)$|^FailStateEntered$/

/** Whether an event of `type` is logged at `level`. */
export function isLogged(type: HistoryEvent['type'], level: LogLevel): boolean {
  if (level === 'ALL') return true
  if (level === 'OFF') return false
  return level === 'FATAL' ? FATAL.test(type) : ERROR.test(type)
}

/** One object a log line. Without `includeExecutionData` inputs, outputs and parameters are left out. */
export function logEvents(
  { events, state }: Pick<SimulatedExecution, 'events' | 'state'>,
  level: LogLevel,
  includeExecutionData: boolean,
): readonly JsonObject[] {
  const { execution } = arnsOf(state.options)
  return events
    .filter(({ type }) => isLogged(type, level))
    .map((event) => ({
      id: String(event.id),
      type: event.type,
      details: detailsOf(event, includeExecutionData),
      previous_event_id: String(event.previousEventId),
      event_timestamp: String(event.timestamp),
      execution_arn: execution,
      redrive_count: String(state.redrives),
    }))
}

const DATA = [
  'input',
  'output',
  'parameters',
  'assignedVariables',
  'inputDetails',
  'outputDetails',
  'assignedVariablesDetails',
]

function detailsOf(event: HistoryEvent, includeExecutionData: boolean): JsonObject {
  const { timestamp, type, id, previousEventId, ...rest } = eventToAws(event)
  const details: JsonValue | undefined = Object.values(rest)[0]
  if (!isJsonObject(details)) return {}
  if (includeExecutionData) return details
  return Object.fromEntries(Object.entries(details).filter(([key]) => !DATA.includes(key)))
}
