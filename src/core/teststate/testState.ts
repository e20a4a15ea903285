// Runs one state alone (Step Functions API reference, "TestState").
import type { Millis, MockEntry, ServiceCall } from '../asl/Execution'
import { parseResource } from '../asl/parseResource'
import { type JsonObject, memberOf } from '../base/JsonValue'
import { ok, type Result } from '../base/Result'
import type { CompiledState, Program } from '../interpreter/Program'
import { cellAt } from '../interpreter/Table'
import { checkContext } from './checkContext'
import { checkRequest } from './checkRequest'
import { mapBehaviour, parallelBehaviour } from './containerBehaviour'
import { contextFor } from './contextFor'
import { errorDetailsOf } from './errorDetailsOf'
import { fieldBuildOf } from './fieldBuildOf'
import { httpExchange } from './httpExchange'
import { inspectionData } from './inspectionData'
import { Recorder } from './Recorder'
import type { ResponseShapes } from './ResponseShapes'
import { type MockedAnswer, readMock, TOO_MANY_FAILURES } from './readMock'
import { type ReadRequest, readRequest } from './readRequest'
import { type ReadState, readState } from './readState'
import { MAX_SECONDS, runState, type StateRun } from './runState'
import type { TestStateRequest } from './TestStateRequest'
import type { ApiError, InspectionData, TestedState, TestStateResult } from './TestStateResult'

/** What a test needs that is not in the request. */
export interface TestStateWorld {
  readonly shapes: ResponseShapes
  /** When the test takes place. */
  readonly at: Millis
  /** How the request's `mocks` answer a call; null for a plausible answer. */
  readonly answer: (call: ServiceCall) => MockEntry | null
}

/** Everything that could be refused was not. */
interface Accepted {
  readonly request: TestStateRequest
  readonly values: ReadRequest
  readonly read: ReadState
  readonly context: JsonObject | null
  readonly answer: MockedAnswer | null
}

/**
 * Tests a state as the API does: refuses what AWS refuses, else runs the state with its mock and tells how it ended and, from level
 * DEBUG on, what happened on the way. A Map's or Parallel's inner states are not run. Never throws for what is in the request.
 */
export function testState(request: TestStateRequest, world: TestStateWorld): TestStateResult {
  const accepted = accept(request, world.shapes)
  if (!accepted.ok) return { apiError: accepted.error }
  const tested = run(accepted.value, world)
  return tested.ok ? tested.value : { apiError: tested.error }
}

function accept(request: TestStateRequest, shapes: ResponseShapes): Result<Accepted, ApiError> {
  const values = readRequest(request)
  if (!values.ok) return values
  const read = readState(values.value.definition, request)
  if (!read.ok) return read
  const checked = checkRequest(request, read.value)
  if (!checked.ok) return checked
  const context = request.context === undefined ? ok(null) : checkContext(request.context)
  if (!context.ok) return context
  const subject = { ...read.value, configuration: request.stateConfiguration ?? {}, shapes }
  const answer = request.mock === undefined ? ok(null) : readMock(request.mock, subject)
  if (!answer.ok) return answer
  return ok({ request, values: values.value, read: read.value, context: context.value, answer: answer.value })
}

function run(accepted: Accepted, { at, answer }: TestStateWorld): Result<TestedState, ApiError> {
  const { request, values, read } = accepted
  const mocked = accepted.answer && entryOf(accepted.answer)
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
    answer: mocked ? () => mocked : answer,
    at,
  })
  if (mapIterationFailureCount > (recorder.map?.iterations ?? Number.POSITIVE_INFINITY))
    return { ok: false, error: { code: 'ValidationException', message: TOO_MANY_FAILURES } }
  return ok(describe(accepted, recorder, ended))
}

/** The program that starts at the state, is watched, and has no inner states to run. */
function programFor({ request, read, answer }: Accepted, recorder: Recorder): Program {
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
    return mapBehaviour(fieldBuildOf(read), answer, request.stateConfiguration ?? {}, (evaluation) => {
      recorder.map = evaluation
    })
  }
}

function entryOf(answer: MockedAnswer): MockEntry {
  return answer.kind === 'result' ? { return: answer.value } : { throw: { error: answer.error, cause: answer.cause } }
}

function describe(accepted: Accepted, recorder: Recorder, ended: StateRun): TestedState {
  const outcome = outcomeOf(accepted.read, recorder, ended)
  const level = accepted.request.inspectionLevel ?? 'INFO'
  return level === 'INFO' ? outcome : { ...outcome, inspectionData: inspect(accepted, recorder, ended) }
}

function outcomeOf({ program }: ReadState, { error }: Recorder, { state, exited }: StateRun): TestedState {
  if (exited === null) {
    if (state.status === 'RUNNING') return { status: 'RETRIABLE', ...named(error) }
    return state.status === 'TIMED_OUT'
      ? { status: 'FAILED', error: 'States.Timeout' }
      : { status: 'FAILED', ...named(state.outcome) }
  }
  // A frame that goes on stands before the next state.
  const next = state.status === 'RUNNING' ? program.infos[cellAt(state.frames, 0)?.state ?? -1]?.name : undefined
  const left = { output: exited.value ?? null, ...(next !== undefined && { nextState: next }) }
  return catchIndexOf(exited.exit) === null
    ? { status: 'SUCCEEDED', ...left }
    : { status: 'CAUGHT_ERROR', ...named(error), ...left }
}

function named(failure: { readonly error?: string; readonly cause?: string } | null): Partial<TestedState> {
  return {
    ...(failure?.error !== undefined && { error: failure.error }),
    ...(failure?.cause !== undefined && { cause: failure.cause }),
  }
}

function catchIndexOf(exit: string | undefined): number | null {
  const index = exit?.startsWith('catch/') ? Number(exit.slice('catch/'.length)) : Number.NaN
  return Number.isNaN(index) ? null : index
}

function inspect(accepted: Accepted, recorder: Recorder, { state, exited }: StateRun): InspectionData {
  const { request, values, read } = accepted
  const { info, language } = read.state
  const retry = state.timers.find(({ kind }) => kind === 'retry')
  const failedAt = cellAt(state.frames, 0)?.at ?? state.at
  const errorDetails =
    recorder.error &&
    errorDetailsOf(read.state, recorder.error, catchIndexOf(exited?.exit), retry ? (retry.at - failedAt) / 1000 : null)
  const { definition } = read
  const variables = { ...values.variables, ...exited?.assignedVariables }
  const data = inspectionData({
    type: info.type,
    language,
    definition,
    input: values.input,
    recorder,
    variables,
    errorDetails,
  })
  const payload = recorder.stages.get('payload')
  const isHttp = request.inspectionLevel === 'TRACE' && request.mock === undefined && callsHttp(definition)
  return isHttp && payload !== undefined ? { ...data, ...httpExchange(payload, recorder.stages.get('result')) } : data
}

function callsHttp(definition: JsonObject): boolean {
  const resource = memberOf(definition, 'Resource')
  return typeof resource === 'string' && parseResource(resource).resourceType === 'http'
}
