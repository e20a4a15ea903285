// Writes the history: numbers events, keeps the chains of previousEventId, and ends the run when the history is full.
import type { ProgramState } from '../asl/Execution'
import type { HistoryEvent, HistoryEventType } from '../asl/HistoryEvent'
import type { CalledResource, EventDetails } from '../asl/Visit'
import type { JsonObject, JsonValue } from '../base/JsonValue'
import { endRun } from './endRun'
import type { Frame } from './RunState'
import type { Work } from './Work'

/** Records an event of the frame's chain that points to `previous`; the chain itself stays where it is. Gives the event's id. */
export function recordAt(
  work: Work,
  frame: Frame,
  previous: number,
  type: HistoryEventType,
  details: EventDetails,
  state: number = frame.state,
): number {
  const id = nextId(work, frame)
  if (id === 0) return 0
  const event: HistoryEvent = {
    id,
    previousEventId: previous,
    timestamp: work.state.at,
    type,
    frame: frame.slot,
    state,
    ...details,
  }
  work.events.push(event)
  return id
}

/** Records the next event of the frame's chain. */
export function record(work: Work, frame: Frame, type: HistoryEventType, details: EventDetails = {}): void {
  const id = recordAt(work, frame, frame.last, type, details)
  if (id !== 0) frame.last = id
}

/** `record` for the events there are most of: Entered. */
export function recordPlain(work: Work, frame: Frame, type: HistoryEventType, name: string, value: JsonValue): void {
  const id = nextId(work, frame)
  if (id === 0) return
  const { slot, last, state } = frame
  work.events.push({ id, previousEventId: last, timestamp: work.state.at, type, frame: slot, state, name, value })
  frame.last = id
}

/** `record` for the way out of a state. */
export function recordExit(
  work: Work,
  frame: Frame,
  type: HistoryEventType,
  name: string,
  value: JsonValue,
  exit: string,
  assigned: JsonObject | null,
): void {
  const id = nextId(work, frame)
  if (id === 0) return
  const { slot, last, state } = frame
  const timestamp = work.state.at
  work.events.push(
    assigned === null
      ? { id, previousEventId: last, timestamp, type, frame: slot, state, name, value, exit }
      : {
          id,
          previousEventId: last,
          timestamp,
          type,
          frame: slot,
          state,
          name,
          value,
          exit,
          assignedVariables: assigned,
        },
  )
  frame.last = id
}

/** `record` for the events between a task's Entered and Exited: whole literals are made several times as fast as copied ones. */
export function recordCall(
  work: Work,
  frame: Frame,
  type: HistoryEventType,
  called: CalledResource,
  value: JsonValue | undefined,
): void {
  const id = nextId(work, frame)
  if (id === 0) return
  const { slot, last: previousEventId, state } = frame
  const { resourceType, resource, region } = called
  const timestamp = work.state.at
  work.events.push(
    resourceType === undefined
      ? value === undefined
        ? { id, previousEventId, timestamp, type, frame: slot, state, resource }
        : { id, previousEventId, timestamp, type, frame: slot, state, resource, value }
      : region === undefined
        ? value === undefined
          ? { id, previousEventId, timestamp, type, frame: slot, state, resourceType, resource }
          : { id, previousEventId, timestamp, type, frame: slot, state, resourceType, resource, value }
        : { id, previousEventId, timestamp, type, frame: slot, state, resourceType, resource, region, value },
  )
  frame.last = id
}

/** `recordAt` for an iteration that begins or ends well: the event is of the Map, `info`. */
export function recordIteration(
  work: Work,
  frame: Frame,
  previous: number,
  type: HistoryEventType,
  info: ProgramState,
): number {
  const id = nextId(work, frame)
  if (id === 0) return 0
  const { slot, index } = frame
  const { name, index: state } = info
  work.events.push({ id, previousEventId: previous, timestamp: work.state.at, type, frame: slot, state, name, index })
  return id
}

/** The id of the frame's next event, the run's clock brought up to the frame's; 0 when the run is over, or ends here for want of room. */
function nextId(work: Work, frame: Frame): number {
  const { state } = work
  if (state.status !== 'RUNNING') return 0
  if (frame.at > state.at) state.at = frame.at
  const id = state.events + 1
  if (id < work.maxEvents) {
    state.events = id
    return id
  }
  const cause = `The execution reached the maximum number of history events (${state.options.maxEvents}).`
  endRun(work, { status: 'FAILED', error: 'States.Runtime', cause }, state.events)
  return 0
}
