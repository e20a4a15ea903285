// The good end of a chain: the execution's own, a branch's, or an iteration's.
import type { JsonValue } from '../base/JsonValue'
import { endRun } from './endRun'
import type { Frame } from './RunState'
import { recordIteration } from './record'
import { frameAt, stateOf, type Work } from './Work'

/** Ends the run, or leaves the output in the frame for its parent to collect. */
export function endFrame(work: Work, frame: Frame, output: JsonValue): void {
  frame.phase = 'ended'
  frame.value = output
  const parent = frame.parent < 0 ? null : frameAt(work, frame.parent)
  if (parent === null) endRun(work, { status: 'SUCCEEDED', output }, frame.last)
  else if (parent.join?.children.kind === 'iteration') recordIterationEnd(work, frame, parent)
}

/** The event does not move the chain: what comes next points to the iteration's last own event. `entered` keeps its id. */
function recordIterationEnd(work: Work, frame: Frame, parent: Frame): void {
  const { name } = stateOf(work, parent).info
  frame.entered = recordIteration(work, frame, frame.last, 'MapIterationSucceeded', name, parent.state)
}
