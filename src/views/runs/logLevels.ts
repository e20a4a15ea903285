// What the log of an Express execution has: AWS keeps no history of it, only what CloudWatch Logs is sent.
import type { HistoryEventType } from '../../core/asl/HistoryEvent'

/** Developer guide, "Using CloudWatch Logs to log execution history": log levels. */
export const logLevels = ['ALL', 'ERROR', 'FATAL', 'OFF'] as const

export type LogLevel = (typeof logLevels)[number]

/** Whether an event is logged at a level. */
export function isLogged(type: HistoryEventType, level: LogLevel): boolean {
  if (level === 'ALL' || level === 'OFF') return level === 'ALL'
  const isFatal = /^Execution(Failed|Aborted|TimedOut)$/.test(type)
  return isFatal || (level === 'ERROR' && /(Failed|Aborted|TimedOut)$|^FailStateEntered$/.test(type))
}
