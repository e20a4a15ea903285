// The data flow of one state on a sample: what each field makes of what was there before it.
import type { Millis } from '../asl/Execution'
import type { StateSample } from '../asl/StateSample'
import type { QueryLanguage } from '../asl/StateType'
import { isJsonArray, type JsonObject, type JsonValue, memberOf } from '../base/JsonValue'
import { err, ok, type Result } from '../base/Result'
import { describeRun } from './describeRun'
import type { FlowStage } from './FlowStage'
import { flowStages } from './flowStages'
import { Recorder } from './Recorder'
import type { MockedAnswer } from './readMock'
import { type ReadState, readState } from './readState'
import { runWatched } from './runWatched'
import type { TestedState } from './TestStateResult'

export interface DataFlow {
  readonly stages: readonly FlowStage[]
  /** How the state ended, as TestState says it, without inspection data. */
  readonly end: TestedState
}

export interface DataFlowRequest {
  readonly definition: JsonObject
  readonly language: QueryLanguage
  /** Where it has no result, the state is answered plausibly; an empty list stands for a Map. */
  readonly sample: StateSample
}

/** Runs the state alone and shows what happened inside. The error is AWS's sentence for a state that cannot be run. */
export function traceDataFlow({ definition, language, sample }: DataFlowRequest, at: Millis): Result<DataFlow, string> {
  const alone = language === 'JSONata' ? { ...definition, QueryLanguage: language } : definition
  const read = readState(alone, {})
  if (!read.ok) return err(read.error.message)
  const recorder = new Recorder(({ Map: item, Task: task }) => ({
    ...sample.context,
    ...(item !== undefined && { Map: item }),
    ...(task !== undefined && { Task: task }),
  }))
  const { input, variables } = sample
  const accepted = {
    request: { definition },
    values: { definition, input, variables },
    read: read.value,
    context: null,
    answer: answerFrom(read.value, sample),
  }
  const ended = runWatched(accepted, recorder, { at, answer: () => null })
  const end = describeRun(accepted, recorder, ended)
  const stages = flowStages({ definition, language, sample, recorder, exited: ended.exited, now: at })
  return ok({ stages, end })
}

function answerFrom({ state, definition }: ReadState, { result, errorOutput }: StateSample): MockedAnswer | null {
  if (!state.hasResult) return null
  if (result !== undefined) return { kind: 'result', value: result }
  if (errorOutput !== undefined)
    return { kind: 'error', ...textMember('error', errorOutput), ...textMember('cause', errorOutput) }
  if (state.info.type === 'Task') return null
  const branches = memberOf(definition, 'Branches')
  return { kind: 'result', value: isJsonArray(branches) ? branches.map(() => ({})) : [] }
}

function textMember(
  name: 'error' | 'cause',
  errorOutput: JsonValue,
): { readonly error?: string; readonly cause?: string } {
  const text = memberOf(errorOutput, name === 'error' ? 'Error' : 'Cause')
  return typeof text === 'string' ? { [name]: text } : {}
}
