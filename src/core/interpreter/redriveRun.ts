// Redrive: an unsuccessful execution goes on from the states that failed or were called off (developer guide, "Restarting state machine
// executions with redrive").
import type { Millis } from '../asl/Execution'
import type { Frame, RunState } from './RunState'
import { DEADLINE_TIMER, NO_MAP_RUN } from './RunState'
import { recordAt } from './record'
import { redriveMapRun } from './redriveMapRun'
import { emptyTable } from './Table'
import { frameAt, makeReady, putFrame, type Work } from './Work'

/** Whether RedriveExecution would be accepted: Standard, unsuccessful, and with room in the history. */
export function isRedrivable({ status, options, resume, events }: RunState): boolean {
  const isUnsuccessful = status === 'FAILED' || status === 'TIMED_OUT' || status === 'ABORTED'
  return isUnsuccessful && options.type === 'STANDARD' && resume !== null && events + 1 < options.maxEvents
}

/**
 * Goes on from the resume point. States that were at work are entered again with their input and fresh retries; what succeeded in
 * branches and iterations stays as it is. The time limit counts anew. An execution that cannot be redriven is left alone.
 */
export function redriveRun(work: Work, at: Millis): void {
  const { state } = work
  if (!isRedrivable(state)) return
  const resumed = state.resume ?? []
  const span = state.deadline - (state.redrivenAt ?? state.startedAt)
  state.status = 'RUNNING'
  state.outcome = null
  state.resume = null
  state.at = Math.max(state.at, at)
  state.redrives += 1
  state.redrivenAt = state.at
  state.deadline = state.at + span
  state.due = state.deadline
  state.frames = emptyTable(state.stamp)
  for (const frame of resumed) putFrame(work, again(work, frame))
  const root = frameAt(work, 0)
  if (root === null) return
  const id = recordAt(work, root, state.events, 'ExecutionRedriven', { redriveCount: state.redrives }, -1)
  work.effects.push({ kind: 'startTimer', timer: DEADLINE_TIMER, at: state.deadline })
  for (const { slot } of resumed) {
    const frame = frameAt(work, slot)
    if (frame === null || frame.join !== null) continue
    if (frame.phase === 'enter') frame.last = id
    makeReady(work, frame)
  }
}

/**
 * A chain that was inside of a state enters it again; one that waits for its children goes on waiting, or goes on
 * at once when all of them have ended well. A distributed Map goes on with
 * its Map Run, and with what it had evaluated for it.
 */
function again(work: Work, frame: Frame): Frame {
  const { stamp, at } = work.state
  const fresh = { ...frame, stamp, at, attempt: 0, retries: null, token: 0, shownToken: 0 }
  if (frame.join !== null || frame.inbox?.kind === 'joined') return fresh
  const goesOn = redriveMapRun(work, frame)
  const kept = goesOn ? { memory: frame.memory, mapRun: frame.mapRun } : { memory: null, mapRun: NO_MAP_RUN }
  return { ...fresh, phase: 'enter', inbox: null, ...kept }
}
