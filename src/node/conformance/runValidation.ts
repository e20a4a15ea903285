// Validates a recorded definition, answering as the operation it was recorded with.
import { findingsOf, validationOf } from '../../core/lint/validateDefinition'
import { variableReferences } from '../../core/lint/variableReferences'
import { readMachine } from '../../core/machine/readMachine'
import { treeOf } from '../../core/syntax/treeOf'
import type { ValidationCase, ValidationResult } from './ValidationCase'

/** Diagnostics for ValidateStateMachineDefinition, one sentence of all errors for CreateStateMachine, the variables read where they are asked for. */
export function runValidation({ operation, type = 'STANDARD', ...recorded }: ValidationCase): ValidationResult {
  const text = textOf(recorded)
  const { result, diagnostics } = validationOf(findingsOf(text, { type }))
  if (operation === 'validate_state_machine_definition') return { result, diagnostics }
  if (operation === 'variable_references') {
    const tree = treeOf(text)
    const subject = { text, tree, machine: readMachine(tree), workflowType: type }
    return { result, variableReferences: variableReferences(subject) }
  }
  if (result === 'OK') return { result }
  const told = diagnostics.map(({ code, message, location = null }) => `${code}: ${message} at ${location}`)
  const message = `Invalid State Machine Definition: '${told.join(', ')}'`
  return { result, error: { code: 'InvalidDefinition', message } }
}

function textOf({ definition, definitionText }: Pick<ValidationCase, 'definition' | 'definitionText'>): string {
  if (definitionText !== undefined) return definitionText
  return typeof definition === 'string' ? definition : JSON.stringify(definition ?? null)
}
