// A literal as an expression.
import type { JsonValue } from '../base/JsonValue'
import { ok } from '../base/Result'
import type { CompiledExpression } from '../expressions/Evaluation'

/** Always `value`, shared by reference. */
export function constantOf<T extends JsonValue>(value: T): CompiledExpression<T> {
  const result = ok(value)
  return { source: JSON.stringify(value), constant: true, evaluate: () => result }
}
