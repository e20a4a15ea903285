// Arguments, Output, Assign, ItemSelector …: JSON whose whole-string `{% … %}` leaves are evaluated at any depth.
import { isJsonArray, isJsonObject, type JsonValue } from '../../base/JsonValue'
import type { PathStep } from '../../base/Path'
import { err, ok, type Result } from '../../base/Result'
import { assemble, constantExpression, type Part } from '../assemble'
import type { CompiledExpression } from '../Evaluation'
import { compileJsonata } from './compileJsonata'
import { innerExpression } from './innerExpression'
import { isJsonataString } from './isJsonataString'
import type { JsonataFault } from './JsonataFault'
import type { JsonataOptions } from './JsonataOptions'

type Compiled = Result<CompiledExpression, readonly JsonataFault[]>

const UNCLOSED: JsonataFault = {
  code: 'SCHEMA_VALIDATION_FAILED',
  message: 'JSONata string must start with {% and end with %}',
  path: [],
}

/** Compiles such a value. Leaves are named from `field`: `Output/a/b`, `Arguments/x[0]`. Parts without expressions are shared. */
export function compileJsonataTemplate(value: JsonValue, field: string, options: JsonataOptions): Compiled {
  if (typeof value === 'string' && value.startsWith('{%')) {
    return isJsonataString(value) ? compileJsonata(innerExpression(value), field, options) : err([UNCLOSED])
  }
  if (isJsonArray(value)) return compileParts(value, [...value.entries()], field, options)
  if (isJsonObject(value)) return compileParts(value, Object.entries(value), field, options)
  return ok(constantExpression(field, value))
}

type Entries = readonly (readonly [string | number, JsonValue])[]

function compileParts(
  original: Parameters<typeof assemble>[1],
  entries: Entries,
  field: string,
  options: JsonataOptions,
): Compiled {
  const parts: Part[] = []
  const faults: JsonataFault[] = []
  for (const [key, value] of entries) {
    const compiled = compileJsonataTemplate(
      value,
      typeof key === 'number' ? `${field}[${key}]` : `${field}/${key}`,
      options,
    )
    if (compiled.ok) parts.push({ key, expression: compiled.value })
    else faults.push(...compiled.error.map((fault) => within(key, fault)))
  }
  return faults.length > 0 ? err(faults) : ok(assemble(field, original, parts))
}

function within(step: PathStep, fault: JsonataFault): JsonataFault {
  return { ...fault, path: [step, ...fault.path] }
}
