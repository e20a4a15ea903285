// The end of an execution, good or bad: its last event, and everything still asked of the world called off.
import type { Outcome } from '../asl/Execution'
import type { HistoryEventType } from '../asl/HistoryEvent'
import { DEADLINE_TIMER } from './RunState'
import { abandonMapRun } from './runChildren'
import { cellsFrom } from './Table'
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
  for (const { slot, status } of cellsFrom(state.mapRuns, 0)) if (status === 'RUNNING') abandonMapRun(work, slot)
  for (const timer of state.timers) effects.push({ kind: 'stopTimer', timer: timer.id })
  effects.push({ kind: 'stopTimer', timer: DEADLINE_TIMER })
  state.timers = []
  state.ready = []
  state.head = 0
}
