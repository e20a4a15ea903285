// Works off the ready queue: first in, first out, each frame until it blocks.
import type { Millis, RunInput } from '../asl/Execution'
import { failOver } from './failState'
import type { Frame, RunState } from './RunState'
import { collectChild, ownParent } from './spawnChildren'
import { stopRun } from './stopRun'
import { cellAt } from './Table'
import { takeTurn } from './takeTurn'
import { TRANSITION_COST } from './virtualTime'
import { ownFrame, type Work } from './Work'

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
  if (only !== undefined && !putFirst(state, only)) return null
  while (state.head < state.ready.length) {
    // `head` lies inside the queue.
    const frame = cellAt(state.frames, state.ready[state.head] as number)
    state.head += 1
    if (state.head === 1024) {
      state.ready.splice(0, state.head)
      state.head = 0
    }
    if (frame !== null) return ownFrame(work, frame)
    if (only !== undefined) return null
  }
  return null
}

/** Moves a frame to the head of the queue; false when it is not in it. */
function putFirst(state: RunState, only: number): boolean {
  const at = state.ready.indexOf(only, state.head)
  if (at < 0) return false
  state.ready.splice(at, 1)
  state.ready.splice(state.head, 0, only)
  return true
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
    if (end === 'again') continue
    if (end === 'ended' && frame.phase === 'ended') leaveChain(work, frame)
    return input.only === undefined ? left - 1 : 0
  }
}

/** A chain has come to its end: its parent takes over, if the run goes on. */
function leaveChain(work: Work, child: Frame): void {
  const parent = work.state.status === 'RUNNING' ? ownParent(work, child) : null
  if (parent === null) return
  const fault = collectChild(work, child, parent)
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
