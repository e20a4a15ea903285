// What a compiled JSONPath offers its callers: a value, or the exact place where the document had none.
import type { JsonValue } from '../../base/JsonValue'
import type { Result } from '../../base/Result'
import type { CompiledExpression, EvaluationScope } from '../Evaluation'

/** Why a definite path gave no value. Every field words it differently, so the place is kept apart from the text. */
export interface PathMiss {
  /** 'leaf': only the last member is missing. 'parent': something before it is missing, or cannot have members. */
  readonly missing: 'leaf' | 'parent' | 'variable'
  /** The normalised path up to what is missing, `$['no']`; the variable's name, `$name`, for a variable that is not set. */
  readonly at: string
}

/** A JSONPath, a context path (`$$…`) or a variable path (`$name…`), compiled once per definition. */
export interface CompiledPath extends CompiledExpression {
  /** A definite path gives the value itself; an indefinite one always an array, empty when nothing matches. */
  readonly definite: boolean
  readonly root: 'input' | 'context' | 'variable'
  /** The variable's name without `$`, when the path starts at one. */
  readonly variable?: string
  /** Reads the path; the caller chooses the words of the failure. */
  read(scope: EvaluationScope): Result<JsonValue, PathMiss>
}
