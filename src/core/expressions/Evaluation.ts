// What every expression sees when it is evaluated, and how it fails. Shared by JSONPath, intrinsic functions and JSONata.
import type { JsonObject, JsonValue } from '../base/JsonValue'
import type { Result } from '../base/Result'

/** Pure source of everything that would differ from run to run. */
export interface Chance {
  /** 0 <= n < 1, from the run's seed. */
  random(): number
  uuid(): string
  /** Virtual time, milliseconds since the epoch. */
  now(): number
}

export interface EvaluationScope {
  /** `$` in JSONPath: what the field works on (input, result ...). `$states.input` in JSONata. */
  readonly input: JsonValue
  /** `$states.result`, where the field may see it. */
  readonly result?: JsonValue
  /** `$states.errorOutput`, in a Catcher. */
  readonly errorOutput?: JsonValue
  /** `$$` and `$states.context`; a function so that it is only made when read. */
  readonly context: () => JsonObject
  /** Workflow variables in scope, by name without `$`. */
  readonly variables: ReadonlyMap<string, JsonValue>
  readonly chance: Chance
}

/** An evaluation that failed as AWS fails it. The prefix "An error occurred while executing the state ..." is added by the interpreter. */
export interface EvaluationError {
  readonly error:
    | 'States.Runtime'
    | 'States.QueryEvaluationError'
    | 'States.DataLimitExceeded'
    | 'States.ResultPathMatchFailure'
  readonly cause: string
  /** Field path for the EvaluationFailed event: `Output/a`, `Choices[0]/Condition`. */
  readonly location?: string
  /** Offset in the expression's source where known: behind the token that could not be evaluated. */
  readonly position?: number
}

export type Evaluated<T = JsonValue> = Result<T, EvaluationError>

/** Compiled once per definition; synchronous, never throws for what the expression or data do. */
export interface CompiledExpression<T = JsonValue> {
  readonly source: string
  /** True when evaluation always gives the same value and needs no scope. */
  readonly constant: boolean
  evaluate(scope: EvaluationScope): Evaluated<T>
}

/** A definition-time fault of an expression, with AWS's message. */
export interface ExpressionFault {
  readonly message: string
  /** Offset in the expression's source where known. */
  readonly position?: number
}
