// Number fields given by a path: TimeoutSecondsPath, MaxConcurrencyPath, ToleratedFailureCountPath …
import type { JsonValue } from '../base/JsonValue'
import { err, ok } from '../base/Result'
import type { CompiledExpression, Evaluated } from '../expressions/Evaluation'
import type { Expected } from '../expressions/jsonata/Expected'
import type { ReferencePath } from '../expressions/jsonpath/compileReferencePath'

/** Reads `<field>Path`. Text that spells a number counts as one, as recorded; other values are States.Runtime in AWS's words. */
export function numberFromPath(
  field: string,
  path: ReferencePath,
  expected: Expected<number>,
  wording: 'integer' | 'float',
): CompiledExpression<number> {
  return {
    source: path.source,
    constant: false,
    evaluate(scope) {
      const found = path.evaluate(scope)
      return found.ok ? inRange(field, toNumber(found.value, wording), found.value, path, expected, wording) : found
    },
  }
}

function toNumber(value: JsonValue, wording: 'integer' | 'float'): number | null {
  const count = typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value
  if (typeof count !== 'number') return null
  return wording === 'float' || Number.isInteger(count) ? count : null
}

function inRange(
  field: string,
  count: number | null,
  value: JsonValue,
  path: ReferencePath,
  { range }: Expected<number>,
  wording: 'integer' | 'float',
): Evaluated<number> {
  if (count === null) {
    const shown = typeof value === 'string' ? value : JSON.stringify(value)
    return runtime(`The ${field}Path field refers to value "${shown}" which is not a valid ${wording}: ${path.source}`)
  }
  if (range && range.max === Number.MAX_SAFE_INTEGER && count < 0) return runtime(`${field} cannot be negative.`)
  if (range && (count < range.min || count > range.max))
    return runtime(`${field} must be between ${range.min} and ${range.max}.`)
  return ok(count)
}

function runtime(cause: string): Evaluated<number> {
  return err({ error: 'States.Runtime', cause })
}
