// What is wrong with a definition, in AWS's terms (ValidateStateMachineDefinition), with the place and the way out.
import type { WorkflowType } from '../asl/StateType'
import type { Path } from '../base/Path'
import type { Machine, StateId } from '../machine/Machine'
import type { Change } from '../syntax/Notation'
import type { SyntaxNode, SyntaxTree } from '../syntax/SyntaxTree'

export type Severity = 'ERROR' | 'WARNING' | 'HINT'

export interface Fix {
  readonly label: string
  readonly changes: readonly Change[]
}

export interface Finding {
  /** Id of the rule: `unreachable-state`. */
  readonly rule: string
  /** AWS's code: `MISSING_TRANSITION_TARGET`. */
  readonly code: string
  readonly severity: Severity
  /** AWS's location: `/States/Pay/Next`. Null where AWS gives none. */
  readonly location: string | null
  readonly path: Path
  /** The innermost state concerned. */
  readonly state: StateId | null
  /** Range in the text. */
  readonly from: number
  readonly to: number
  readonly message: string
  readonly fixes?: readonly Fix[]
}

export interface LintSubject {
  /** The text, for the location of syntax errors, which in AWS's form quotes it; without it they have none. */
  readonly text?: string
  readonly tree: SyntaxTree
  readonly machine: Machine
  readonly workflowType: WorkflowType
}

/** One rule, one file, one id. `code` is AWS's. */
export interface LintRule {
  readonly id: string
  readonly code: string
  readonly severity: Severity
  /** What the rule asks and why, for the documentation. */
  readonly help: string
  check(subject: LintSubject, report: (problem: RuleReport) => void): void
}

export interface RuleReport {
  /** What is wrong; null for the text as a whole. */
  readonly node: SyntaxNode | null
  /** Where to point, when it is not the node: the name of a state, a place in broken text. */
  readonly range?: { readonly from: number; readonly to: number }
  /** The place to edit; defaults to the node's own path. */
  readonly path?: Path
  readonly message: string
  /** Defaults to the node's own path in AWS's form. */
  readonly location?: string | null
  readonly fixes?: readonly Fix[]
}
