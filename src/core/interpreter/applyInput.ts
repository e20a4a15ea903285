// Applies what happened to the frames it concerns: their events are recorded at once, what follows from them waits for `advance`.
import type { RunInput, Token } from '../asl/Execution'
import type { Happening } from '../asl/Happening'
import { advance } from './advance'
import { failOver } from './failState'
import type { Frame } from './RunState'
import { redriveRun } from './redriveRun'
import { collectExecution } from './runChildren'
import { scopeFor } from './scopeFor'
import { takeDue } from './startTimer'
import { stopRun } from './stopRun'
import { enterState } from './takeTurn'
import { slotOf } from './tokenText'
import { frameAt, makeReady, ownFrame, stateOf, type Work } from './Work'

const GAVE_UP = 'The evaluation of an expression took too long and was ended.'

/** One input. Inputs for a run that is over, for a frame that is gone or with a used token change nothing. */
export function applyInput(work: Work, input: RunInput): void {
  if (input.kind === 'redrive') redriveRun(work, input.at)
  if (work.state.status !== 'RUNNING') return
  switch (input.kind) {
    case 'advance':
      advance(work, input)
      return
    case 'clock':
      fireTimers(work, input.at)
      return
    case 'taskStarted':
    case 'taskSubmitted':
    case 'taskSucceeded':
    case 'taskFailed':
    case 'heartbeat':
    case 'objectRead':
    case 'objectsListed':
    case 'objectsWritten':
    case 'objectFailed':
      answer(work, input.token, input, input.at)
      return
    case 'stop':
      stopRun(work, { status: 'ABORTED', error: input.error, cause: input.cause }, input.at)
      return
    case 'evaluationGaveUp':
      giveUp(work, input.frame)
      return
    case 'override':
      override(work, input.frame, input.value)
      return
    case 'childFinished':
      finishChild(work, input)
      return
    case 'redrive':
      return
  }
}

/** Of a task's two timers that are due at once the first ends the attempt. */
function fireTimers(work: Work, at: number): void {
  const { deadline } = work.state
  if (deadline <= at) {
    stopRun(work, { status: 'TIMED_OUT' }, deadline)
    return
  }
  for (const timer of takeDue(work, at)) {
    const found = frameAt(work, timer.frame)
    if (found === null) continue
    const frame = ownFrame(work, found)
    frame.at = Math.max(frame.at, timer.at)
    if (timer.kind === 'retry') {
      frame.phase = 'retry'
      makeReady(work, frame)
    } else if (timer.kind === 'wait' || frame.token !== 0) deliver(work, frame, { kind: 'timer', timer: timer.kind })
  }
}

function answer(work: Work, token: Token, happening: Happening, at: number): void {
  const found = frameAt(work, slotOf(token))
  if (found === null || token === 0 || found.token !== token) return
  const frame = ownFrame(work, found)
  frame.at = Math.max(frame.at, at)
  deliver(work, frame, happening)
}

function finishChild(work: Work, { child, end, at }: Extract<RunInput, { kind: 'childFinished' }>): void {
  const collected = collectExecution(work, child, end, at)
  if (!collected?.fault) return
  const { frame, fault } = collected
  if (failOver(work, frame, fault) === 'again') makeReady(work, frame)
}

function deliver(work: Work, frame: Frame, happening: Happening): void {
  const { behaviour } = stateOf(work, frame)
  scopeFor(work, frame, frame.input)
  const kept = behaviour.receive ? behaviour.receive(work.visit, happening) : happening
  if (kept === null) return
  frame.inbox = kept
  frame.phase = 'wait'
  makeReady(work, frame)
}

/** The frame's evaluation was ended from outside: an error of its query language in the state it was in or about to enter. */
function giveUp(work: Work, slot: number): void {
  const found = frameAt(work, slot)
  if (found === null) return
  const frame = ownFrame(work, found)
  const { state } = work
  state.ready = state.ready.slice(state.head).filter((ready) => ready !== slot)
  state.head = 0
  if (frame.phase === 'enter') enterState(work, frame, stateOf(work, frame))
  frame.phase = 'wait'
  const error = stateOf(work, frame).language === 'JSONata' ? 'States.QueryEvaluationError' : 'States.Runtime'
  if (failOver(work, frame, { error, cause: GAVE_UP }) === 'again') makeReady(work, frame)
}

/** Replaces the input of the state a frame is about to enter, or the answer it is about to take. */
function override(work: Work, slot: number, value: Frame['value']): void {
  const found = frameAt(work, slot)
  if (found === null) return
  const frame = ownFrame(work, found)
  if (frame.phase === 'enter') frame.value = value
  else if (frame.inbox?.kind === 'taskSucceeded') frame.inbox = { kind: 'taskSucceeded', output: value }
}
