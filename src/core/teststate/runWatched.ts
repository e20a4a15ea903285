// Runs the state of an accepted request under watch: with its mock, or answered by the world.
import type { Millis, RunInput } from '../asl/Execution'
import type { CompiledState, Program } from '../interpreter/Program'
import type { AcceptedRequest } from './acceptRequest'
import { mapBehaviour, parallelBehaviour } from './containerBehaviour'
import { fieldBuildOf } from './fieldBuildOf'
import type { Recorder } from './Recorder'
import type { MockedAnswer } from './readMock'
import { type Invoke, MAX_SECONDS, runState, type StateRun } from './runState'
import { unmockedAnswer } from './unmockedAnswer'

export interface WatchedWorld {
  /** When the test takes place. */
  readonly at: Millis
  /** How a call is answered that has no mock; null for a plausible answer. */
  readonly answer: (invoke: Invoke) => readonly RunInput[] | null
  /** An evaluation of the state was seen not to end. */
  readonly givesUp?: boolean
}

/** Runs it once; `recorder` is told what happens inside. Inner states of a Map or Parallel with a mock are not run. */
export function runWatched(
  accepted: AcceptedRequest,
  recorder: Recorder,
  { at, answer, givesUp = false }: WatchedWorld,
): StateRun {
  const { request, values } = accepted
  return runState({
    program: programFor(accepted, recorder),
    input: values.input,
    variables: values.variables,
    retryCount: request.stateConfiguration?.retrierRetryCount ?? 0,
    roleArn: request.roleArn ?? null,
    answer: (invoke) =>
      accepted.answer ? [answerTo(invoke, accepted.answer)] : (answer(invoke) ?? [unmocked(invoke)]),
    at,
    givesUp,
  })
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
