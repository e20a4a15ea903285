// The events of a run on the page: one growing table of typed columns. Ids are places: event `id` is row `id - 1`.
import { invariant } from '../base/invariant'
import { type EventColumns, emptyColumns } from './EventColumns'

const FIRST_CAPACITY = 512

/** Readers index the columns with `id - 1`, for ids from 1 to `length`. */
export class EventTable {
  private rows: EventColumns = emptyColumns(1, FIRST_CAPACITY)
  private count = 0

  /** Events in the table; the id of the last one. */
  get length(): number {
    return this.count
  }

  /** Valid until the next `append`. Longer than the table. */
  get columns(): EventColumns {
    return this.rows
  }

  /** Adds the events that follow, or that replace what was recorded from their first id on. */
  append(batch: EventColumns): void {
    if (batch.length === 0) return
    invariant(batch.first <= this.count + 1, `events from ${batch.first} do not follow ${this.count}`)
    this.count = batch.first - 1
    if (this.count + batch.length > this.rows.length) this.rows = grown(this.rows, this.count + batch.length)
    copyInto(this.rows, batch, this.count)
    this.count += batch.length
  }
}

function grown(old: EventColumns, needed: number): EventColumns {
  const larger = emptyColumns(1, Math.max(needed, old.length * 2))
  copyInto(larger, old, 0)
  return larger
}

function copyInto(into: EventColumns, from: EventColumns, at: number): void {
  into.previousEventId.set(from.previousEventId, at)
  into.timestamp.set(from.timestamp, at)
  into.type.set(from.type, at)
  into.frame.set(from.frame, at)
  into.state.set(from.state, at)
  into.index.set(from.index, at)
  into.exit.set(from.exit, at)
}
