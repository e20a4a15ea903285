// Scalar fields of JSONata states: Condition, Seconds, TimeoutSeconds, Timestamp, Items, MaxConcurrency, Error, Cause …
import type { JsonValue } from '../../base/JsonValue'
import { err, ok, type Result } from '../../base/Result'
import type { CompiledExpression, Evaluated } from '../Evaluation'
import { compileJsonataTemplate } from './compileJsonataTemplate'
import type { Expected } from './Expected'
import { innerExpression } from './innerExpression'
import { isJsonataString } from './isJsonataString'
import type { JsonataFault } from './JsonataFault'
import type { JsonataOptions } from './JsonataOptions'
import { queryError, unexpectedType } from './queryError'

/**
 * Compiles a literal, a `{% … %}` string or (for Items) an array holding some. At evaluation a value of another type fails with
 * `… returned an unexpected result type. Expected 'boolean', but was 'number' for value: 1`.
 */
export function compileTyped<T extends JsonValue>(
  value: JsonValue,
  field: string,
  expected: Expected<T>,
  options: JsonataOptions,
): Result<CompiledExpression<T>, readonly JsonataFault[]> {
  const compiled = compileJsonataTemplate(value, field, options)
  if (!compiled.ok) return compiled
  const { constant, evaluate } = compiled.value
  const source = isJsonataString(value) ? innerExpression(value) : JSON.stringify(value)
  return ok({
    source,
    constant,
    evaluate: (scope) => {
      const result = evaluate(scope)
      return result.ok ? check(result.value, expected, source, field) : result
    },
  })
}

function check<T extends JsonValue>(
  value: JsonValue,
  expected: Expected<T>,
  source: string,
  field: string,
): Evaluated<T> {
  if (!expected.accepts(value)) {
    // A fraction is a number already: only then is it worth saying that a whole one is wanted.
    const wanted = expected.isWhole === true && typeof value === 'number' ? 'integer' : expected.type
    return err(queryError(source, field, unexpectedType(wanted, value)))
  }
  const { range } = expected
  if (range === undefined || typeof value !== 'number' || (value >= range.min && value <= range.max)) return ok(value)
  const cause = `${field} must be between ${range.min} and ${range.max} but was: ${value}`
  return err({ error: 'States.QueryEvaluationError', cause, location: field })
}
