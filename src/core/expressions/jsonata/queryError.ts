// The texts of States.QueryEvaluationError.
import type { JsonValue } from '../../base/JsonValue'
import type { EvaluationError } from '../Evaluation'

/** `The JSONata expression '…' specified for the field 'Output' returned nothing (undefined).`; `what` is the part from the verb on. */
export function queryError(source: string, field: string, what: string): EvaluationError {
  return {
    error: 'States.QueryEvaluationError',
    cause: `The JSONata expression '${source}' specified for the field '${field}' ${what}`,
    location: field,
  }
}

/** `returned an unexpected result type. Expected 'array', but was 'number' for value: 1`. */
export function unexpectedType(expected: string, value: JsonValue): string {
  const text = JSON.stringify(value)
  return `returned an unexpected result type. Expected '${expected}', but was '${typeName(value)}' for value: ${text}`
}

function typeName(value: JsonValue): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}

const MEMORY = 'Expression evaluation memory limit exceeded: Check for excessive memory usage'
const STACK =
  'Stack overflow error: Check for non-terminating recursive function.  Consider rewriting as tail-recursive.'

/** `threw an error during evaluation. T2001: …`, or `…: …` for a failure without a code, such as a bound. */
export function threwError(thrown: unknown): string {
  // The library throws plain objects; a RangeError means that the engine's stack or memory did not suffice.
  const { code, message } = thrown as { readonly code?: unknown; readonly message?: unknown }
  if (thrown instanceof RangeError) {
    return `threw an error during evaluation: ${/stack/i.test(thrown.message) ? STACK : MEMORY}`
  }
  return typeof code === 'string'
    ? `threw an error during evaluation. ${code}: ${message}`
    : `threw an error during evaluation: ${message}`
}

/** What is said of a result that plain JSON cannot hold. */
export const UNPLAIN = {
  undefined: 'returned nothing (undefined).',
  unsupported: 'returned an unsupported result type.',
  'too large': `threw an error during evaluation: ${MEMORY}`,
} as const
