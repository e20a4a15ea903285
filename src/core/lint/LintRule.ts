// The contract of a rule: one file, one id, one code, one entry of the documentation.
import type { WorkflowType } from '../asl/StateType'
import type { Path } from '../base/Path'
import type { Machine, StateId } from '../machine/Machine'
import type { SyntaxNode, SyntaxTree } from '../syntax/SyntaxTree'
import type { Fix, Severity } from './Finding'
import type { StateSite } from './StateSite'
import type { VariableRead } from './variableReads'

/** What is judged. */
export interface LintSubject {
  readonly text: string
  readonly tree: SyntaxTree
  readonly machine: Machine
  readonly workflowType: WorkflowType
}

/** The whole definition, as rules see it that look beyond one state. */
export interface DefinitionSite extends LintSubject {
  /** The variables that a state reads, each with the place it is read at first. */
  readsOf(state: StateId): readonly PlacedRead[]
  /** Whether a part of the state that can lead on, or its name, is filled in later. */
  mayLeadAnywhere(state: StateId): boolean
}

export interface PlacedRead extends Pick<VariableRead, 'name' | 'isAsked'> {
  /** The place as a report names it; made on demand. */
  place(): Pick<RuleReport, 'node' | 'range' | 'path' | 'location'>
}

export interface LintRule {
  readonly id: string
  /** AWS's; of a rule beyond AWS the id in its style: `RETRY_ORDER`. */
  readonly code: string
  readonly severity: Severity
  readonly doc: RuleDoc
  /** For `checkState`: it says nothing of a state that has none of these fields. Left out where it is about every state. */
  readonly fields?: readonly string[]
  /** What can be said of one state from its own text, nested states left out. Done again only when that text changes. */
  checkState?(site: StateSite, report: (problem: RuleReport) => void): void
  /** What depends on more than one state. Done again after every edit, so it is linear in the definition. */
  checkDefinition?(site: DefinitionSite, report: (problem: RuleReport) => void): void
}

/** The documentation of a rule, in plain words. */
export interface RuleDoc {
  /** What the rule asks. */
  readonly what: string
  /** Why AWS, or a run, cares. */
  readonly why: string
  /** What to do about a finding. */
  readonly fix: string
  /** Text of one state, or of a whole definition: `bad` has a finding of the rule, `good` has none at all. */
  readonly example: { readonly bad: string; readonly good: string; readonly type?: WorkflowType }
}

export interface RuleReport {
  /** What is wrong; null for the text as a whole. */
  readonly node: SyntaxNode | null
  /** Where to point, when it is not the node: the name of a state, a place inside a string or in broken text. */
  readonly range?: { readonly from: number; readonly to: number }
  /** The place to edit; defaults to the node's own path. */
  readonly path?: Path
  readonly message: string
  readonly awsMessage?: string
  /** Defaults to the node's own path in AWS's form. */
  readonly location?: string | null
  /** Where the rule itself knows the way out, instead of a `FixMaker`. From `checkState`: paths are relative to the state. */
  readonly fixes?: readonly Fix[]
  /** From `checkState`: what is told is about the substitution itself; else nothing is said at one. */
  readonly ofPlaceholder?: boolean
  /** Where AWS has two codes for what the rule asks: the one that is not the rule's. */
  readonly code?: string
}
