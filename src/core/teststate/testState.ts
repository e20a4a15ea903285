// Runs one state alone (Step Functions API reference, "TestState").
import { ok, type Result } from '../base/Result'
import { type AcceptedRequest, acceptRequest } from './acceptRequest'
import { contextFor } from './contextFor'
import { describeRun } from './describeRun'
import { invalid } from './invalid'
import { Recorder } from './Recorder'
import type { ResponseShapes } from './ResponseShapes'
import { TOO_MANY_FAILURES } from './readMock'
import { runWatched, type WatchedWorld } from './runWatched'
import type { TestStateRequest } from './TestStateRequest'
import type { ApiError, TestedState, TestStateResult } from './TestStateResult'

/**
 * What a test needs that is not in the request. With `givesUp` the same test was begun before and did not end: the evaluation
 * fails, which Retry and Catch may handle.
 */
export interface TestStateWorld extends WatchedWorld {
  readonly shapes: ResponseShapes
}

/**
 * Tests a state as the API does: refuses what AWS refuses, else runs the state with its mock and tells how it ended and, from level
 * DEBUG on, what happened on the way. A Map's or Parallel's inner states are not run. Never throws for what is in the request.
 */
export function testState(request: TestStateRequest, world: TestStateWorld): TestStateResult {
  const accepted = acceptRequest(request, world.shapes)
  if (!accepted.ok) return { apiError: accepted.error }
  const tested = run(accepted.value, world)
  return tested.ok ? tested.value : { apiError: tested.error }
}

function run(accepted: AcceptedRequest, world: TestStateWorld): Result<TestedState, ApiError> {
  const { request, values, read } = accepted
  const roleArn = request.roleArn ?? null
  const recorder = new Recorder(
    contextFor(accepted.context, {
      program: read.program,
      index: read.state.info.index,
      input: values.input,
      roleArn,
    }),
  )
  const ended = runWatched(accepted, recorder, world)
  const failures = request.stateConfiguration?.mapIterationFailureCount ?? 0
  if (failures > (recorder.map?.iterations ?? Number.POSITIVE_INFINITY)) return invalid(TOO_MANY_FAILURES)
  return ok(describeRun(accepted, recorder, ended))
}
