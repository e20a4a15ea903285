// Payload templates: Parameters, ResultSelector, ItemSelector, BatchInput, Credentials and Assign of JSONPath states.
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../base/JsonValue'
import type { Path, PathStep } from '../../base/Path'
import { err, ok, type Result } from '../../base/Result'
import { assemble, constantExpression, type Part } from '../assemble'
import type { CompiledExpression, ExpressionFault } from '../Evaluation'
import { compileFieldValue, invalidFieldValue } from './compileFieldValue'

/** A fault of one value of a template; `path` leads from the template's root to it. */
export interface TemplateFault extends ExpressionFault {
  readonly path: Path
}

type Compiled = Result<CompiledExpression, TemplateFault>

/** Compiles a payload template. Parts without `.$` keys are shared by reference with `value`. `field` names the template: `Parameters`. */
export function compileTemplate(value: JsonValue, field: string): Compiled {
  return compileNode(value, field)
}

function compileNode(value: JsonValue, source: string): Compiled {
  if (isJsonArray(value)) return compileArray(value, source)
  return isJsonObject(value) ? compileObject(value, source) : ok(constantExpression(source, value))
}

function compileArray(items: readonly JsonValue[], source: string): Compiled {
  const parts: Part[] = []
  for (const [index, item] of items.entries()) {
    const compiled = compileNode(item, source)
    if (!compiled.ok) return within(index, compiled.error)
    parts.push({ key: index, expression: compiled.value })
  }
  return ok(assemble(source, items, parts))
}

function compileObject(value: JsonObject, source: string): Compiled {
  const parts: Part[] = []
  const names = new Set<string>()
  for (const [key, member] of Object.entries(value)) {
    const name = key.endsWith('.$') ? key.slice(0, -2) : key
    if (names.has(name)) {
      const message = `A duplicate field will exist after renaming to strip the ".$" suffix from: ${name}.$`
      return err({ message, path: [key] })
    }
    names.add(name)
    const compiled = name === key ? compileNode(member, source) : compileDynamic(key, member)
    if (!compiled.ok) return within(key, compiled.error)
    parts.push({ key: name, expression: compiled.value, renamed: name !== key })
  }
  return ok(assemble(source, value, parts))
}

function compileDynamic(key: string, value: JsonValue): Compiled {
  if (typeof value !== 'string') return err({ message: invalidFieldValue(key), path: [] })
  const compiled = compileFieldValue(value, key)
  return compiled.ok ? compiled : err({ ...compiled.error, path: [] })
}

function within(step: PathStep, fault: TemplateFault): Compiled {
  return err({ ...fault, path: [step, ...fault.path] })
}
