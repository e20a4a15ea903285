// The way out of a state: Assign, output processing, the Exited event, and on to the next state or the end of the chain.
import type { Exit } from '../asl/Exit'
import { END } from '../asl/Exit'
import { MAX_PAYLOAD_BYTES, MAX_VARIABLES_BYTES } from '../asl/quotas'
import { isJsonObject, type JsonObject, type JsonValue } from '../base/JsonValue'
import { err, ok } from '../base/Result'
import type { Evaluated, EvaluationError, EvaluationScope } from '../expressions/Evaluation'
import { exceeds } from '../expressions/exceeds'
import { sizeOf } from '../expressions/sizeOf'
import { endFrame } from './endFrame'
import { limitExceeded } from './limitExceeded'
import type { CompiledState } from './Program'
import { placeResult } from './placeResult'
import { type Frame, NO_MAP_RUN, type Variables } from './RunState'
import { recordExit } from './record'
import { scopeFor, scopeWithResult } from './scopeFor'
import type { Work } from './Work'

/** Leaves with a result. Gives the fault of a field, with nothing recorded then; null when the frame has gone on. */
export function leaveState(
  work: Work,
  frame: Frame,
  state: CompiledState,
  result: JsonValue,
  exit: Exit,
): EvaluationError | null {
  work.program.probe?.stage('result', result)
  let assigned: JsonObject | null = null
  if (exit.assign) {
    const variables = assign(exit.assign.evaluate(exitScope(work, frame, state, result)), state)
    if (!variables.ok) return variables.error
    assigned = variables.value
  }
  const output =
    state.language === 'JSONPath'
      ? pathOutput(work, frame, state, result)
      : (exit.output?.evaluate(exitScope(work, frame, state, result)) ?? ok(result))
  return output.ok ? goOn(work, frame, state, exit, output.value, assigned) : output.error
}

/** Where Assign and Output are evaluated. */
function exitScope(work: Work, frame: Frame, state: CompiledState, result: JsonValue): EvaluationScope {
  if (state.language === 'JSONPath') return scopeFor(work, frame, result)
  return state.hasResult ? scopeWithResult(work, frame, frame.value, result) : scopeFor(work, frame, frame.value)
}

function pathOutput(work: Work, frame: Frame, state: CompiledState, result: JsonValue): Evaluated {
  const { probe } = work.program
  const { selector, place, outputPath } = state
  const selected = selector ? selector.evaluate(scopeFor(work, frame, result)) : ok(result)
  if (!selected.ok) return selected
  probe?.stage('afterResultSelector', selected.value)
  const merged = place === 'replace' ? selected : placeResult(frame.value, place, selected.value)
  if (merged.ok) probe?.stage('afterResultPath', merged.value)
  if (!merged.ok || !outputPath) return merged
  return outputPath.evaluate(scopeFor(work, frame, merged.value))
}

/** Variables as an object, checked against the size limit of one Assign. */
export function assign(value: Evaluated, state: CompiledState): Evaluated<JsonObject> {
  if (!value.ok) return value
  if (!isJsonObject(value.value)) return ok({})
  return exceeds(value.value, MAX_PAYLOAD_BYTES) ? err(limitExceeded(state.info.name)) : ok(value.value)
}

/** Records the way out and moves the frame on. */
export function goOn(
  work: Work,
  frame: Frame,
  state: CompiledState,
  exit: Exit,
  output: JsonValue,
  assigned: JsonObject | null,
): EvaluationError | null {
  if (exceeds(output, MAX_PAYLOAD_BYTES)) return limitExceeded(state.info.name)
  const shown = assigned && Object.keys(assigned).length > 0 ? assigned : null
  const variables = shown ? withAssigned(frame.variables, shown) : frame.variables
  if (shown && areTooLarge(variables)) return limitExceeded(state.info.name)
  recordExit(work, frame, state.exitedType, state.info.name, output, exit.label, shown)
  frame.variables = variables
  if (exit.next === END) endFrame(work, frame, output)
  else enterNext(frame, exit.next, output)
  return null
}

function withAssigned(variables: Variables, assigned: JsonObject): Variables {
  const own = new Map(variables)
  for (const [name, value] of Object.entries(assigned)) own.set(name, value)
  return own
}

/** No variable has more than 256 KiB, so that few of them cannot come to 10 MiB. */
function areTooLarge(variables: Variables): boolean {
  if (variables.size * MAX_PAYLOAD_BYTES <= MAX_VARIABLES_BYTES) return false
  let bytes = 0
  for (const value of variables.values()) bytes += sizeOf(value)
  return bytes > MAX_VARIABLES_BYTES
}

function enterNext(frame: Frame, next: number, input: JsonValue): void {
  frame.state = next
  frame.phase = 'enter'
  frame.value = input
  frame.memory = null
  frame.inbox = null
  frame.join = null
  frame.mapRun = NO_MAP_RUN
  frame.attempt = 0
  frame.retries = null
  frame.shownToken = 0
}
