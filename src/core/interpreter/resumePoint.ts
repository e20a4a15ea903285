// Where a redrive goes on: the chains of states as they stood when the execution came to its unsuccessful end.
import type { StatesError } from '../asl/StatesError'
import { errorMatches } from './errorMatches'
import { nextRetry } from './nextRetry'
import type { Frame } from './RunState'
import { cellsFrom } from './Table'
import { frameAt, stateOf, type Work } from './Work'

/** Keeps the present chains, before what runs in them is called off. */
export function keepResumePoint(work: Work): void {
  work.state.resume = cellsFrom(work.state.frames, 0).map((frame) => ({ ...frame, stamp: UNOWNED }))
}

/** No step has this stamp: such a frame is copied before it is written to. */
const UNOWNED = -1

/** True when no Retry or Catch, of the frame's state or of one around it, handles the error. */
export function endsRun(work: Work, frame: Frame, error: StatesError): boolean {
  let [at, failing]: [Frame | null, StatesError] = [frame, error]
  while (at !== null) {
    const { retriers, catchers } = stateOf(work, at)
    if (nextRetry(retriers, at.retries, failing, () => 0)) return false
    if (catchers.some(({ errors }) => errorMatches(errors, failing))) return false
    at = failing.error === 'States.Runtime' || at.parent < 0 ? null : frameAt(work, at.parent)
    if (at) failing = { ...failing, fromBranch: stateOf(work, at).failedType === 'ParallelStateFailed' }
  }
  return true
}
