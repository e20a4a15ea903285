// A recorded validation as data, and what validating its definition gave.
import type { WorkflowType } from '../../core/asl/StateType'
import type { JsonValue } from '../../core/base/JsonValue'
import type { Diagnostic } from '../../core/lint/validateDefinition'

export interface ValidationResult {
  readonly result: 'OK' | 'FAIL'
  readonly diagnostics?: readonly Diagnostic[]
  /** What CreateStateMachine refuses with. */
  readonly error?: { readonly code: string; readonly message: string }
  /** What DescribeStateMachine says the states read. */
  readonly variableReferences?: Readonly<Record<string, readonly string[]>>
}

export interface ValidationCase {
  readonly id: string
  readonly group: string
  readonly kind: 'validation'
  readonly operation: 'validate_state_machine_definition' | 'create_state_machine' | 'variable_references'
  readonly type?: WorkflowType
  readonly definition?: JsonValue
  /** The text as it was submitted; wins over `definition`. */
  readonly definitionText?: string
  readonly expected: ValidationResult
  readonly placeholders?: readonly string[]
}

/** What the recorder writes over every value that it takes for a moment. */
const WRITTEN_OVER = /"TimestampPath"\s*:\s*"timestamp"/

/** True when the recorder wrote over a path of the definition, so that what AWS was asked is not known any more. */
export function isSpoiled({ definition, definitionText = JSON.stringify(definition) }: ValidationCase): boolean {
  return WRITTEN_OVER.test(definitionText)
}
