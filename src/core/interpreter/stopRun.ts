// Ends a run from outside: StopExecution, or the machine's time limit.
import type { Millis, Outcome } from '../asl/Execution'
import { abortChildren } from './abortChildren'
import { endRun } from './endRun'
import { keepResumePoint } from './resumePoint'
import { frameAt, ownFrame, type Work } from './Work'

/** Calls off what runs inside of Parallel and Map states, then the execution; its event points to nothing. */
export function stopRun(work: Work, outcome: Outcome, at: Millis): void {
  if (at > work.state.at) work.state.at = at
  keepResumePoint(work)
  const frame = frameAt(work, 0)
  if (frame) abortChildren(work, ownFrame(work, frame), frame.last)
  endRun(work, outcome, 0)
}
