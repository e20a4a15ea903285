// Sets up the one scope of a step for an evaluation on behalf of a frame.
import type { JsonValue } from '../base/JsonValue'
import type { EvaluationScope } from '../expressions/Evaluation'
import type { Frame } from './RunState'
import type { Work } from './Work'

/** The scope in which `$` (or `$states.input`) is `input`. Valid until the next call. */
export function scopeFor(work: Work, frame: Frame, input: JsonValue): EvaluationScope {
  const { scope } = work
  work.frame = frame
  scope.input = input
  scope.result = undefined
  scope.errorOutput = undefined
  scope.variables = frame.variables
  return scope
}

/** The same with `$states.result`. */
export function scopeWithResult(work: Work, frame: Frame, input: JsonValue, result: JsonValue): EvaluationScope {
  scopeFor(work, frame, input)
  work.scope.result = result
  return work.scope
}

/** The same with `$states.errorOutput`. */
export function scopeWithError(work: Work, frame: Frame, input: JsonValue, errorOutput: JsonValue): EvaluationScope {
  scopeFor(work, frame, input)
  work.scope.errorOutput = errorOutput
  return work.scope
}
