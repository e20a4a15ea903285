// The end of an execution, good or bad: its last event, and everything still asked of the world called off.
import type { Outcome } from '../asl/Execution'
import type { HistoryEventType } from '../asl/HistoryEvent'
import { ownMapRun } from './openMapRun'
import { DEADLINE_TIMER } from './RunState'
import { cellsFrom, emptyTable } from './Table'
import type { Work } from './Work'

const TYPES: Readonly<Record<Outcome['status'], HistoryEventType>> = {
  SUCCEEDED: 'ExecutionSucceeded',
  FAILED: 'ExecutionFailed',
  TIMED_OUT: 'ExecutionTimedOut',
  ABORTED: 'ExecutionAborted',
}

/** Records the last event, pointing to `previous`, and refuses all that comes later. */
export function endRun(work: Work, outcome: Outcome, previous: number): void {
  const { state } = work
  if (state.status !== 'RUNNING') return
  const error = outcome.status === 'TIMED_OUT' ? 'States.Timeout' : outcome.error
  state.status = outcome.status
  state.outcome = outcome
  state.events += 1
  work.events.push({
    id: state.events,
    previousEventId: previous,
    timestamp: state.at,
    type: TYPES[outcome.status],
    frame: 0,
    state: -1,
    ...(outcome.output !== undefined && { value: outcome.output }),
    ...(error !== undefined && { error }),
    ...(outcome.cause !== undefined && { cause: outcome.cause }),
  })
  callOff(work)
}

function callOff(work: Work): void {
  const { state, effects } = work
  for (const frame of cellsFrom(state.frames, 0)) {
    if (frame.token !== 0) effects.push({ kind: 'cancel', token: frame.token })
  }
  for (const { child } of cellsFrom(state.children, 0)) effects.push({ kind: 'stopChild', at: state.at, child })
  for (const timer of state.timers) effects.push({ kind: 'stopTimer', timer: timer.id })
  effects.push({ kind: 'stopTimer', timer: DEADLINE_TIMER })
  state.children = emptyTable(state.stamp)
  for (const { slot, status } of cellsFrom(state.mapRuns, 0)) if (status === 'RUNNING') abandon(work, slot)
  state.timers = []
  state.ready = []
  state.head = 0
}

/** A Map Run of an execution that ends from elsewhere has no event of its own. */
function abandon(work: Work, slot: number): void {
  const run = ownMapRun(work, slot)
  if (run === null) return
  run.status = 'ABORTED'
  run.stopDate = work.state.at
  run.plan = null
}
