// Reference Paths: the paths that name exactly one place (`.name`, `['name']`, `[n]`).
import { err, ok, type Result } from '../../base/Result'
import type { ExpressionFault } from '../Evaluation'
import type { CompiledPath } from './CompiledPath'
import { toCompiledPath } from './compilePath'
import type { ParsedPath, PathSegment } from './PathSyntax'
import { parsePath } from './parsePath'
import { definiteKeys } from './readKeys'

/** A Reference Path; `steps` are the names and indices from its root. */
export interface ReferencePath extends CompiledPath {
  readonly steps: readonly (string | number)[]
}

const NOT_A_REFERENCE_PATH = 'Value is not a Reference Path'

export interface ParsedReferencePath extends ParsedPath {
  readonly steps: readonly (string | number)[]
}

/**
 * Parses a Reference Path. Faults: `Value is not a Reference Path: Reference path didn't start with '$'` and
 * `Value is not a Reference Path`. ResultPath refuses `$$` and variables: look at `root`.
 */
export function parseReferencePath(source: string): Result<ParsedReferencePath, ExpressionFault> {
  if (!source.startsWith('$')) {
    return err({ message: `${NOT_A_REFERENCE_PATH}: Reference path didn't start with '$'`, position: 0 })
  }
  const parsed = parsePath(source)
  const steps = parsed && definiteKeys(parsed.segments)
  if (parsed === undefined || steps === undefined || parsed.segments.some(hasOperator)) {
    return err({ message: NOT_A_REFERENCE_PATH })
  }
  return ok({ ...parsed, steps })
}

/** Compiles a Reference Path; its faults are those of `parseReferencePath`. */
export function compileReferencePath(source: string): Result<ReferencePath, ExpressionFault> {
  const parsed = parseReferencePath(source)
  return parsed.ok ? ok({ ...toCompiledPath(source, parsed.value), steps: parsed.value.steps }) : parsed
}

/** A plain path counts from the end, and takes `@`, `,` and `:` as part of a dotted name; a Reference Path does neither. */
function hasOperator(segment: PathSegment): boolean {
  if (segment.kind !== 'member') return false
  return segment.computed === true || (segment.dotted && /[@,:?*]/.test(String(segment.key)))
}
