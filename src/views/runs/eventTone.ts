// What kind of thing an event tells, for its icon and its place under a filter.
import type { HistoryEventType } from '../../core/asl/HistoryEvent'

export type EventTone = 'failed' | 'succeeded' | 'cancelled' | 'plain'

export function eventTone(type: HistoryEventType): EventTone {
  if (type.endsWith('Failed') || type.endsWith('TimedOut')) return 'failed'
  if (type.endsWith('Aborted')) return 'cancelled'
  return type.endsWith('Succeeded') ? 'succeeded' : 'plain'
}

/** The start of a state, its end, and what the execution says of itself; the rest is work within a state. */
export function isStateEvent(type: HistoryEventType): boolean {
  return /State(Entered|Exited|Aborted)$|^Execution/.test(type)
}
