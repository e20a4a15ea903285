// The value of a `.$` key, of ErrorPath and of CausePath: a path or an intrinsic call.
import { err, ok, type Result } from '../../base/Result'
import type { CompiledExpression, ExpressionFault } from '../Evaluation'
import { compileIntrinsic } from '../intrinsics/compileIntrinsic'
import { compilePath } from '../jsonpath/compilePath'
import { pathNotFound } from '../jsonpath/pathNotFound'

/**
 * Compiles a path, context path, variable path or intrinsic call. `field` is the name AWS quotes when nothing is found:
 * `value.$` in a template, `ErrorPath`, `CausePath`.
 */
export function compileFieldValue(source: string, field: string): Result<CompiledExpression, ExpressionFault> {
  if (!source.trimStart().startsWith('$')) {
    const call = compileIntrinsic(source)
    return call.ok ? call : err({ ...call.error, message: invalidFieldValue(field) })
  }
  const compiled = compilePath(source)
  if (!compiled.ok) return err({ ...compiled.error, message: invalidFieldValue(field) })
  const { read } = compiled.value
  return ok({
    source,
    constant: false,
    evaluate: (scope) => {
      const value = read(scope)
      return value.ok ? value : err(pathNotFound(source, field, scope))
    },
  })
}

/** AWS's definition-time text for a value that is neither a path nor a call. */
export function invalidFieldValue(field: string): string {
  return `The value for the field '${field}' must be a valid JSONPath or a valid intrinsic function call`
}
