// What the canvas asks of a run, as single values: a card or line is drawn anew only when its own value changes.

import type { StateStatus } from '../../../core/asl/StateStatus'
import type { GraphEdge } from '../../../core/graph/Graph'
import type { StateId } from '../../../core/machine/Machine'
import type { RunState } from '../../../studio/runs/RunState'
import type { Status } from '../../../ui/statuses'

/** The status to draw; null while there is no run. */
export function statusOf(run: RunState, id: StateId): StateStatus | null {
  return hasRun(run) ? (run.stateRun(id)?.status ?? 'Not started') : null
}

/** True while the canvas shows a run. */
export function hasRun({ phase, isForeign }: RunState): boolean {
  return !isForeign && (phase === 'running' || phase === 'paused' || phase === 'waiting' || phase === 'ended')
}

/** The state waits for somebody's answer, as far as the picture has come. */
export function isAsking(run: RunState, main: RunState, id: StateId): boolean {
  if (main.pending.length === 0 || statusOf(run, id) !== 'In Progress') return false
  const index = programIndex(run, id)
  return main.pending.some(({ execution, state, asks }) => asks && execution === run.execution && state === index)
}

/** How the design system calls a status. */
export const statusKeys = {
  'Not started': 'notStarted',
  'In Progress': 'running',
  Succeeded: 'succeeded',
  Failed: 'failed',
  'Caught error': 'caught',
  Cancelled: 'cancelled',
  Paused: 'paused',
} as const satisfies Record<StateStatus, Status>

/** Attempts of the latest visit; 0 for none. */
export function attemptsOf(run: RunState, id: StateId): number {
  return hasRun(run) ? (run.stateRun(id)?.visits.at(-1)?.attempts ?? 0) : 0
}

/** Times the state was visited. */
export function visitsOf(run: RunState, id: StateId): number {
  return hasRun(run) ? (run.stateRun(id)?.visits.length ?? 0) : 0
}

/**
 * Child executions of a distributed Map that failed, run, succeeded and were aborted: four numbers as one text, so that they are
 * one value; empty for a Map that has none.
 */
export function childCountsOf(run: RunState, main: RunState, map: StateId): string {
  const index = programIndex(run, map)
  const counts = { FAILED: 0, RUNNING: 0, SUCCEEDED: 0, ABORTED: 0 }
  let total = 0
  for (const { parent, by, owner, status } of main.executions.values()) {
    if (by !== 'mapRun' || parent !== run.execution || owner !== index) continue
    counts[status === 'TIMED_OUT' ? 'FAILED' : status] += 1
    total += 1
  }
  return total === 0 ? '' : Object.values(counts).join(' ')
}

/** How often the run took this way. */
export function timesTaken(run: RunState, edge: GraphEdge): number {
  if (!hasRun(run)) return 0
  const state = edge.kind === 'start' ? edge.to : edge.from
  const index = indexOf(run.stateIds, state)
  if (index === undefined) return 0
  return run.view.taken.get(edge.kind === 'start' ? `start/${index}` : `${index}/${exitOf(edge)}`) ?? 0
}

/** A transition's id ends in its kind and number, as the run writes an exit. */
function exitOf({ kind, from, transition }: GraphEdge): string {
  if (kind !== 'rule' && kind !== 'catch') return kind
  return (transition ?? '').slice(from.length + 1)
}

const indices = new WeakMap<readonly (StateId | null)[], ReadonlyMap<string, number>>()

function indexOf(ids: readonly (StateId | null)[], id: string): number | undefined {
  let known = indices.get(ids)
  if (!known) {
    known = new Map(ids.flatMap((state, index) => (state === null ? [] : [[state, index] as const])))
    indices.set(ids, known)
  }
  return known.get(id)
}

/** The place of a Map in the run's program; -1 when the run does not have it. */
export function programIndex(run: RunState, id: StateId): number {
  return indexOf(run.stateIds, id) ?? -1
}
