// Validation as AWS's ValidateStateMachineDefinition answers it.
import type { WorkflowType } from '../asl/StateType'
import { readMachine } from '../machine/readMachine'
import type { NotationId } from '../syntax/Notation'
import { treeOf } from '../syntax/treeOf'
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
  /** True when there were more than asked for. */
  readonly truncated: boolean
}

export interface ValidationOptions {
  /** STANDARD when left out. */
  readonly type?: WorkflowType
  /** The least severity that is listed; ERROR when left out, as on AWS. */
  readonly severity?: 'ERROR' | 'WARNING'
  /** At most this many diagnostics, up to 100, which 0 means too. */
  readonly maxResults?: number
  readonly notation?: NotationId
}

/** The most diagnostics AWS lists. */
export const MAX_DIAGNOSTICS = 100

/**
 * Judges a definition's text: FAIL when there is an error; warnings alone are OK. Hints are no diagnostics of AWS, and of
 * several faults of syntax it tells the first.
 */
export function validateDefinition(text: string, options: ValidationOptions = {}): Validation {
  return validationOf(findingsOf(text, options), options)
}

/** The findings that AWS would tell, in its order: state by state, then what cannot be reached or ended. */
export function findingsOf(text: string, { type, notation }: ValidationOptions = {}): readonly Finding[] {
  const tree = treeOf(text, notation)
  const subject = { text, tree, machine: readMachine(tree), workflowType: type ?? 'STANDARD' } as const
  const findings = lintDefinition(subject, { advice: false })
  if (tree.problems.length > 0) return findings.slice(0, 1)
  return [...findings.filter(({ rule }) => !LAST.has(rule)), ...findings.filter(({ rule }) => LAST.has(rule))]
}

/** AWS looks at the whole flow when it has looked at every state. */
const LAST: ReadonlySet<string> = new Set(['missing-end-state', 'unreachable-state'])

/** AWS's answer for what was found. */
export function validationOf(findings: readonly Finding[], options: ValidationOptions = {}): Validation {
  const { severity = 'ERROR', maxResults = 0 } = options
  const limit = maxResults > 0 ? Math.min(maxResults, MAX_DIAGNOSTICS) : MAX_DIAGNOSTICS
  const listed = findings.flatMap(toDiagnostic).filter((found) => severity === 'WARNING' || found.severity === 'ERROR')
  return {
    result: findings.some((found) => found.severity === 'ERROR') ? 'FAIL' : 'OK',
    diagnostics: listed.slice(0, limit),
    truncated: listed.length > limit,
  }
}

function toDiagnostic({ severity, code, message, awsMessage = message, location }: Finding): readonly Diagnostic[] {
  if (severity === 'HINT') return []
  return [{ severity, code, message: awsMessage, ...(location === null ? {} : { location }) }]
}
