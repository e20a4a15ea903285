// The words AWS uses when a payload template, ErrorPath or CausePath finds nothing.
import type { EvaluationError, EvaluationScope } from '../Evaluation'

/** `The JSONPath '$.x' specified for the field 'value.$' could not be found in the input '{…}'`, a States.Runtime error. */
export function pathNotFound(source: string, field: string, scope: EvaluationScope): EvaluationError {
  const input = JSON.stringify(scope.input)
  return {
    error: 'States.Runtime',
    cause: `The JSONPath '${source}' specified for the field '${field}' could not be found in the input '${input}'`,
  }
}
