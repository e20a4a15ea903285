// Works off the ready queue: first in, first out, each frame until it blocks.
import type { Millis, RunInput } from '../asl/Execution'
import type { EvaluationError } from '../expressions/Evaluation'
import { failOver } from './failState'
import type { Frame } from './RunState'
import { collectChild, ownParent } from './spawnChildren'
import { stopRun } from './stopRun'
import { type TurnEnd, takeTurn } from './takeTurn'
import { TRANSITION_COST } from './virtualTime'
import { frameAt, ownFrame, type Work } from './Work'

type Advance = Extract<RunInput, { kind: 'advance' }>

/** No frame is at a break-point. */
export const NO_FRAME = -1

/** Runs turns until every frame waits, the budget is used up, a break-point or the horizon is reached, or the run is over. */
export function advance(work: Work, input: Advance): void {
  const breakpoints = new Set(input.breakpoints)
  let budget = input.budget
  while (budget > 0 && work.state.status === 'RUNNING') {
    const frame = takeFrame(work, input.only)
    if (frame === null) return
    budget = runFrame(work, frame, input, breakpoints, budget)
  }
}

/** The next frame of the queue, or the one asked for, owned and taken out. */
function takeFrame(work: Work, only: number | undefined): Frame | null {
  const { state } = work
  while (state.head < state.ready.length) {
    const at = only === undefined ? state.head : state.ready.indexOf(only, state.head)
    if (at < 0) return null
    // `at` lies inside the queue.
    const frame = frameAt(work, state.ready[at] as number)
    takeOut(work, at)
    if (frame !== null) return ownFrame(work, frame)
  }
  return null
}

function takeOut(work: Work, at: number): void {
  const { state } = work
  if (at !== state.head) {
    state.ready.splice(at, 1)
    return
  }
  state.head += 1
  if (state.head < 1024) return
  state.ready.splice(0, state.head)
  state.head = 0
}

function putInFront(work: Work, frame: Frame): void {
  const { state } = work
  if (state.head > 0) {
    state.head -= 1
    state.ready[state.head] = frame.slot
  } else state.ready.unshift(frame.slot)
}

/** Gives what is left of the budget; 0 also when the advance has to stop here. */
function runFrame(work: Work, frame: Frame, input: Advance, breakpoints: ReadonlySet<number>, budget: number): number {
  const { state } = work
  const { before } = input
  for (let left = budget; ; left -= 1) {
    if (state.status !== 'RUNNING') return 0
    const at = turnTime(frame)
    if (left === 0 || isLate(work, at, before) || (breakpoints.size > 0 && isBreak(work, frame, breakpoints))) {
      putInFront(work, frame)
      return 0
    }
    state.paused = NO_FRAME
    if (at > state.deadline) {
      stopRun(work, { status: 'TIMED_OUT' }, state.deadline)
      return 0
    }
    work.turns += 1
    const end = takeTurn(work, frame)
    if (end !== 'again') return afterTurn(work, frame, end, left - 1, input.only)
  }
}

function afterTurn(work: Work, frame: Frame, end: TurnEnd, left: number, only: number | undefined): number {
  if (end === 'ended' && frame.phase === 'ended' && work.state.status === 'RUNNING') leaveParentOrGoOn(work, frame)
  return only === undefined ? left : 0
}

function leaveParentOrGoOn(work: Work, child: Frame): void {
  const parent = ownParent(work, child)
  if (parent === null) return
  const fault: EvaluationError | null = collectChild(work, child, parent)
  if (fault && failOver(work, parent, fault) === 'again') work.state.ready.push(parent.slot)
}

/** When the frame's next turn takes place. */
function turnTime(frame: Frame): Millis {
  return frame.phase === 'enter' ? frame.at + TRANSITION_COST : frame.at
}

function isLate(work: Work, at: Millis, before: Millis | undefined): boolean {
  return before !== undefined && (at > before || at > work.invokedAt || at > work.state.due)
}

function isBreak(work: Work, frame: Frame, breakpoints: ReadonlySet<number>): boolean {
  if (frame.phase !== 'enter' || !breakpoints.has(frame.state)) return false
  if (work.state.paused === frame.slot) return false
  work.state.paused = frame.slot
  return true
}
