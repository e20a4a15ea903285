// Whether an answer would still count.
import type { Token } from '../asl/Execution'
import type { RunState } from './RunState'
import { cellAt } from './Table'
import { slotOf } from './tokenText'

/** True while the attempt that was given `token` waits for its answer. */
export function isWaiting(state: RunState, token: Token): boolean {
  return state.status === 'RUNNING' && token !== 0 && cellAt(state.frames, slotOf(token))?.token === token
}
