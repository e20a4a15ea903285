// Runs one state alone (Step Functions API reference, "TestState").
import type { Millis, RunInput } from '../asl/Execution'
import { ok, type Result } from '../base/Result'
import type { CompiledState, Program } from '../interpreter/Program'
import { type AcceptedRequest, acceptRequest } from './acceptRequest'
import { mapBehaviour, parallelBehaviour } from './containerBehaviour'
import { contextFor } from './contextFor'
import { describeRun } from './describeRun'
import { fieldBuildOf } from './fieldBuildOf'
import { invalid } from './invalid'
import { Recorder } from './Recorder'
import type { ResponseShapes } from './ResponseShapes'
import { type MockedAnswer, TOO_MANY_FAILURES } from './readMock'
import { type Invoke, MAX_SECONDS, runState } from './runState'
import type { TestStateRequest } from './TestStateRequest'
import type { ApiError, TestedState, TestStateResult } from './TestStateResult'
import { unmockedAnswer } from './unmockedAnswer'

/** What a test needs that is not in the request. */
export interface TestStateWorld {
  readonly shapes: ResponseShapes
  /** When the test takes place. */
  readonly at: Millis
  /** How the request's `mocks` answer a call; null for a plausible answer. */
  readonly answer: (invoke: Invoke) => readonly RunInput[] | null
  /** The same test was begun before and did not end: the evaluation fails, which Retry and Catch may handle. */
  readonly givesUp?: boolean
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

function run(
  accepted: AcceptedRequest,
  { at, answer, givesUp = false }: TestStateWorld,
): Result<TestedState, ApiError> {
  const { request, values, read } = accepted
  const { input, variables } = values
  const roleArn = request.roleArn ?? null
  const recorder = new Recorder(
    contextFor(accepted.context, { program: read.program, index: read.state.info.index, input, roleArn }),
  )
  const { retrierRetryCount = 0, mapIterationFailureCount = 0 } = request.stateConfiguration ?? {}
  const ended = runState({
    program: programFor(accepted, recorder),
    input,
    variables,
    retryCount: retrierRetryCount,
    roleArn,
    answer: (invoke) =>
      accepted.answer ? [answerTo(invoke, accepted.answer)] : (answer(invoke) ?? [unmocked(invoke)]),
    at,
    givesUp,
  })
  if (mapIterationFailureCount > (recorder.map?.iterations ?? Number.POSITIVE_INFINITY))
    return invalid(TOO_MANY_FAILURES)
  return ok(describeRun(accepted, recorder, ended))
}

/** The program that starts at the state, is watched, and has no inner states to run. */
function programFor({ request, read, answer }: AcceptedRequest, recorder: Recorder): Program {
  const { program, state } = read
  const { index } = state.info
  const own: CompiledState = answer === null ? state : { ...state, behaviour: behaviourFor() }
  return {
    ...program,
    start: index,
    timeout: MAX_SECONDS,
    probe: recorder,
    states: program.states.map((each) => (each === state ? own : each)),
  }

  function behaviourFor(): CompiledState['behaviour'] {
    if (answer === null || state.info.type === 'Task') return state.behaviour
    if (state.info.type === 'Parallel') return parallelBehaviour(answer)
    return mapBehaviour(
      fieldBuildOf(read),
      answer,
      request.stateConfiguration ?? {},
      request.objects ?? {},
      (evaluation) => {
        recorder.map = evaluation
      },
    )
  }
}

function answerTo({ token, at }: Invoke, answer: MockedAnswer): RunInput {
  if (answer.kind === 'result') return { kind: 'taskSucceeded', token, at, output: answer.value }
  return { kind: 'taskFailed', token, at, error: answer.error, cause: answer.cause }
}

function unmocked({ token, at, call }: Invoke): RunInput {
  return { kind: 'taskSucceeded', token, at, output: unmockedAnswer(call.resource, call.input) }
}
