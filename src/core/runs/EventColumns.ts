// A run of consecutive events as typed columns: what crosses from the worker to the page, by transfer. Payloads, errors and causes
// stay behind and are asked for by id.
import type { HistoryEvent } from '../asl/HistoryEvent'
import { codeOfExit, codeOfType } from './eventCodes'

export interface EventColumns {
  /** Id of the first event; the ids are consecutive. */
  readonly first: number
  readonly length: number
  readonly previousEventId: Int32Array<ArrayBuffer>
  readonly timestamp: Float64Array<ArrayBuffer>
  /** By `codeOfType`. */
  readonly type: Uint8Array<ArrayBuffer>
  readonly frame: Int32Array<ArrayBuffer>
  /** Program index; -1 for the execution's own events. */
  readonly state: Int32Array<ArrayBuffer>
  /** Number of items of MapStateStarted, the iteration of MapIteration events; -1 elsewhere. */
  readonly index: Int32Array<ArrayBuffer>
  /** By `codeOfExit`. */
  readonly exit: Int32Array<ArrayBuffer>
}

/** Columns of `length` events, all zero. */
export function emptyColumns(first: number, length: number): EventColumns {
  return {
    first,
    length,
    previousEventId: new Int32Array(length),
    timestamp: new Float64Array(length),
    type: new Uint8Array(length),
    frame: new Int32Array(length),
    state: new Int32Array(length),
    index: new Int32Array(length),
    exit: new Int32Array(length),
  }
}

/** Columns of consecutive events. */
export function packEvents(events: readonly HistoryEvent[]): EventColumns {
  const columns = emptyColumns(events[0]?.id ?? 1, events.length)
  events.forEach((event, at) => {
    columns.previousEventId[at] = event.previousEventId
    columns.timestamp[at] = event.timestamp
    columns.type[at] = codeOfType(event.type)
    columns.frame[at] = event.frame
    columns.state[at] = event.state
    columns.index[at] = event.index ?? event.length ?? -1
    columns.exit[at] = codeOfExit(event.exit)
  })
  return columns
}

/** What to hand over with the message. */
export function buffersOf(columns: EventColumns): ArrayBuffer[] {
  const { previousEventId, timestamp, type, frame, state, index, exit } = columns
  return [previousEventId, timestamp, type, frame, state, index, exit].map(({ buffer }) => buffer)
}
