// When a run can go on by itself: what a driver of several executions orders them by.
import type { Millis } from '../asl/Execution'
import type { RunState } from './RunState'
import { cellAt } from './Table'
import { TRANSITION_COST } from './virtualTime'

/** The virtual moment of the turn at the head of the queue; null when every frame waits or the run is over. */
export function nextTurnAt(state: RunState): Millis | null {
  if (state.status !== 'RUNNING') return null
  for (let at = state.head; at < state.ready.length; at += 1) {
    const slot = state.ready[at]
    const frame = slot === undefined ? null : cellAt(state.frames, slot)
    if (frame !== null) return frame.phase === 'enter' ? frame.at + TRANSITION_COST : frame.at
  }
  return null
}
