// The good end of a chain: the execution's own, a branch's, or an iteration's.
import type { JsonValue } from '../base/JsonValue'
import { endRun } from './endRun'
import type { Frame } from './RunState'
import type { Work } from './Work'

/** Ends the run, or leaves the output in the frame for its parent to collect. */
export function endFrame(work: Work, frame: Frame, output: JsonValue): void {
  frame.phase = 'ended'
  frame.value = output
  if (frame.parent < 0) endRun(work, { status: 'SUCCEEDED', output }, frame.last)
}
