// A state has failed: Retry, else Catch, else its chain fails, and with it what is around it.
import type { StatesError } from '../asl/StatesError'
import type { JsonValue } from '../base/JsonValue'
import { ok } from '../base/Result'
import type { EvaluationError } from '../expressions/Evaluation'
import { abortChildren, abortState, forget } from './abortChildren'
import { endRun } from './endRun'
import { errorMatches } from './errorMatches'
import { assign, goOn } from './leaveState'
import { nextRetry } from './nextRetry'
import { closeMapRun, forgetMapRun } from './openMapRun'
import type { Catcher, CompiledState } from './Program'
import { placeResult } from './placeResult'
import type { Frame } from './RunState'
import { record, recordAt } from './record'
import { endsRun, keepResumePoint } from './resumePoint'
import { stopMapRun } from './runChildren'
import { scopeFor, scopeWithError } from './scopeFor'
import { ownParent } from './spawnChildren'
import { startTimer, stopTimers } from './startTimer'
import { makeReady, stateOf, type Work } from './Work'
import { wordFault } from './wordFault'

/** What became of the frame whose state failed. */
export type Failing =
  /** Caught: the frame is about to enter another state. */
  | 'again'
  /** Waits to be tried again. */
  | 'blocked'
  /** The frame is over. */
  | 'ended'

/** Handles the error of an owned frame. An enclosing frame that catches or retries is put into the queue. */
export function failState(work: Work, frame: Frame, error: StatesError): Failing {
  if (endsRun(work, frame, error)) keepResumePoint(work)
  let [at, failing]: [Frame, StatesError] = [frame, error]
  for (;;) {
    const handled = handle(work, at, failing)
    if (handled === 'again' && at !== frame) makeReady(work, at)
    if (typeof handled === 'string') return at === frame ? handled : 'ended'
    const parent = failing.error === 'States.Runtime' ? null : ownParent(work, at)
    if (parent === null) {
      endRun(work, { status: 'FAILED', ...nameAndCause(handled) }, at.last)
      return 'ended'
    }
    failing = failChild(work, at, parent, handled)
    at = parent
  }
}

/** Fails the frame's state over a field that could not be evaluated. */
export function failOver(work: Work, frame: Frame, fault: EvaluationError, after?: 'entered'): Failing {
  const hasMapRun = stopMapRun(work, frame)
  if (!hasMapRun) abortChildren(work, frame, frame.last)
  const error = wordFault(work, frame, fault, after)
  if (hasMapRun) {
    closeMapRun(work, frame, 'FAILED', false)
    // Its data could not be worked with: a redrive begins a new Map Run.
    forgetMapRun(work, frame)
    record(work, frame, 'MapRunFailed', nameAndCause(error))
  }
  return failState(work, frame, error)
}

function handle(work: Work, frame: Frame, error: StatesError): 'again' | 'blocked' | StatesError {
  const state = stateOf(work, frame)
  work.program.probe?.failed(error)
  stopTimers(work, frame)
  frame.token = 0
  const retry = nextRetry(state.retriers, frame.retries, error, work.scope.chance.random)
  if (retry) {
    frame.retries = retry.retries
    frame.attempt += 1
    frame.phase = 'wait'
    startTimer(work, frame, 'retry', frame.at + retry.delay)
    return 'blocked'
  }
  if (state.failedType !== null && error.error !== 'States.Runtime') record(work, frame, state.failedType)
  const catcher = state.catchers.find(({ errors }) => errorMatches(errors, error))
  const fault = catcher ? catchError(work, frame, state, catcher, error) : undefined
  if (fault === null) {
    forgetMapRun(work, frame)
    return 'again'
  }
  return fault === undefined ? error : wordFault(work, frame, fault)
}

/** Leaves the state by a catcher, whose ResultPath counts and no OutputPath; the fault of the catcher's own fields, or null. */
function catchError(
  work: Work,
  frame: Frame,
  state: CompiledState,
  catcher: Catcher,
  error: StatesError,
): EvaluationError | null {
  const errorOutput = errorOutputOf(error)
  const { exit } = catcher
  const isPath = state.language === 'JSONPath'
  const scope = isPath ? scopeFor(work, frame, errorOutput) : scopeWithError(work, frame, frame.value, errorOutput)
  const assigned = exit.assign ? assign(exit.assign.evaluate(scope), state) : null
  if (assigned && !assigned.ok) return assigned.error
  const output = isPath
    ? placeResult(frame.value, catcher.place, errorOutput)
    : (exit.output?.evaluate(scope) ?? ok(errorOutput))
  return output.ok ? goOn(work, frame, state, exit, output.value, assigned?.value ?? null) : output.error
}

/** `{"Error": name, "Cause": text}`; a timeout has an empty cause, an error without name or cause shows null. */
function errorOutputOf(error: StatesError): JsonValue {
  const timedOut = error.origin === 'timeout' || error.origin === 'heartbeat'
  return { Error: error.error ?? null, Cause: error.cause ?? (timedOut ? '' : null) }
}

/** Ends a child that failed and its siblings; the error goes on as the parent's. */
function failChild(work: Work, child: Frame, parent: Frame, error: StatesError): StatesError {
  const { info, failedType } = stateOf(work, parent)
  const isIteration = parent.join?.children.kind === 'iteration'
  const culprit = child.last
  if (isIteration)
    recordAt(work, child, culprit, 'MapIterationFailed', { name: info.name, index: child.index }, info.index)
  if (stateOf(work, child).failedType === null) abortState(work, child, culprit)
  forget(work, child)
  abortChildren(work, parent, culprit)
  parent.last = culprit
  parent.at = Math.max(parent.at, child.at)
  return { ...error, fromBranch: failedType === 'ParallelStateFailed' }
}

function nameAndCause({ error, cause }: StatesError): { error?: string; cause?: string } {
  return { ...(error !== undefined && { error }), ...(cause !== undefined && { cause }) }
}
