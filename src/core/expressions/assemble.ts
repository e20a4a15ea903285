// Builds objects and arrays from compiled parts; used by JSONPath payload templates and JSONata templates alike.
import type { JsonObject, JsonValue } from '../base/JsonValue'
import { isJsonArray } from '../base/JsonValue'
import { ok } from '../base/Result'
import type { CompiledExpression, Evaluated, EvaluationScope } from './Evaluation'

/** One member or item of what is built. */
export interface Part {
  readonly key: string | number
  readonly expression: CompiledExpression
  /** True when the key differs from the one in the definition, so that the definition's object cannot be shared. */
  readonly renamed?: boolean
}

/** An expression that always gives `value` itself. */
export function constantExpression(source: string, value: JsonValue): CompiledExpression {
  const result = ok(value)
  return { source, constant: true, evaluate: () => result }
}

/** An expression for the container `original` made of `parts`. When all parts are constant, it gives `original` itself. */
export function assemble(
  source: string,
  original: readonly JsonValue[] | JsonObject,
  parts: readonly Part[],
): CompiledExpression {
  if (parts.every((part) => part.expression.constant && part.renamed !== true))
    return constantExpression(source, original)
  const evaluate = isJsonArray(original) ? (scope: EvaluationScope) => buildArray(parts, scope) : objectBuilder(parts)
  return { source, constant: false, evaluate }
}

function buildArray(parts: readonly Part[], scope: EvaluationScope): Evaluated {
  const items: JsonValue[] = []
  for (const part of parts) {
    const value = part.expression.evaluate(scope)
    if (!value.ok) return value
    items.push(value.value)
  }
  return ok(items)
}

function objectBuilder(parts: readonly Part[]): (scope: EvaluationScope) => Evaluated {
  return (scope) => {
    const object: Record<string, JsonValue> = {}
    for (const { key, expression } of parts) {
      const value = expression.evaluate(scope)
      if (!value.ok) return value
      if (key === '__proto__') setOwn(object, key, value.value)
      else object[key] = value.value
    }
    return ok(object)
  }
}

/** Plain assignment to `__proto__` would set the prototype instead of a member. */
function setOwn(object: Record<string, JsonValue>, key: string, value: JsonValue): void {
  Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true })
}
