// Validation as AWS's ValidateStateMachineDefinition answers it.
import type { WorkflowType } from '../asl/StateType'
import { readMachine } from '../machine/readMachine'
import { parseJson } from '../syntax/parseJson'
import type { Finding, Severity } from './Finding'
import { lintDefinition } from './lintDefinition'

export interface Diagnostic {
  readonly severity: Exclude<Severity, 'HINT'>
  readonly code: string
  readonly message: string
  /** Left out where AWS gives none. */
  readonly location?: string
}

export interface Validation {
  readonly result: 'OK' | 'FAIL'
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Judges a definition's text: FAIL when there is an error; warnings alone are OK. Hints are no diagnostics of AWS, and of
 * several faults of syntax it tells the first.
 */
export function validateDefinition(text: string, options: { readonly type?: WorkflowType } = {}): Validation {
  const tree = parseJson(text)
  const subject = { text, tree, machine: readMachine(tree), workflowType: options.type ?? 'STANDARD' }
  const findings = lintDefinition(subject)
  const counted = tree.problems.length > 0 ? findings.slice(0, 1) : findings
  const diagnostics = counted.flatMap(toDiagnostic)
  return { result: diagnostics.some(({ severity }) => severity === 'ERROR') ? 'FAIL' : 'OK', diagnostics }
}

function toDiagnostic({ severity, code, message, location }: Finding): readonly Diagnostic[] {
  if (severity === 'HINT') return []
  return [{ severity, code, message, ...(location === null ? {} : { location }) }]
}
