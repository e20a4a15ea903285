// From what happened in the state to what TestState answers.
import { parseResource } from '../asl/parseResource'
import { type JsonObject, memberOf } from '../base/JsonValue'
import { cellAt } from '../interpreter/Table'
import type { AcceptedRequest } from './acceptRequest'
import { errorDetailsOf } from './errorDetailsOf'
import { httpExchange } from './httpExchange'
import { inspectionData } from './inspectionData'
import type { Recorder } from './Recorder'
import type { ReadState } from './readState'
import type { StateRun } from './runState'
import type { InspectionData, TestedState } from './TestStateResult'

/** Status, output, error and next state; from level DEBUG on also the inspection data. */
export function describeRun(accepted: AcceptedRequest, recorder: Recorder, ended: StateRun): TestedState {
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

function inspect(accepted: AcceptedRequest, recorder: Recorder, { state, exited }: StateRun): InspectionData {
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
