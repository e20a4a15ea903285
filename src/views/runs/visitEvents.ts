// Which events belong to a visit of a state, and which visit an event belongs to.
import type { StateVisit } from '../../core/runs/RunView'
import type { EventRow, RunState } from '../../studio/runs/RunState'

type History = Pick<RunState, 'row' | 'cursor'>

/** A task may be tried for ever: of more events than this the last are shown, with the one that began the visit. */
const mostEvents = 600

/**
 * Ids of the visit's own events up to the cursor, those of nested states left out. A state is visited once at a time in an
 * iteration, so state and iteration tell the visit's events from the rest.
 */
export function visitEvents(history: History, visit: StateVisit): readonly number[] {
  const first = history.row(visit.entered)
  if (!first) return []
  const last = visit.ended > 0 ? Math.min(visit.ended, history.cursor) : history.cursor
  const ids: number[] = []
  for (let id = visit.entered; id <= last; id += 1) {
    const row = history.row(id)
    if (row && belongs(row, first)) ids.push(id)
  }
  return ids.length <= mostEvents ? ids : [visit.entered, ...ids.slice(1 - mostEvents)]
}

/** Index of the visit the cursor's event belongs to, else of the latest; -1 for no visits. */
export function visitAtCursor(history: History, visits: readonly StateVisit[]): number {
  const at = history.row(history.cursor)
  if (!at) return visits.length - 1
  for (let index = visits.length - 1; index >= 0; index -= 1) {
    const visit = visits[index]
    const first = visit && history.row(visit.entered)
    if (!visit || !first || visit.entered > at.id || (visit.ended > 0 && visit.ended < at.id)) continue
    if (belongs(at, first)) return index
  }
  return visits.length - 1
}

function belongs(row: EventRow, first: EventRow): boolean {
  return row.state === first.state && !row.type.startsWith('MapIteration') && samePlace(row.iteration, first.iteration)
}

function samePlace(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((index, at) => index === b[at])
}
