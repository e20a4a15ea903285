// What the page asks of the language worker: the findings for a text.
import type { WorkflowType } from '../core/asl/StateType'
import type { Finding } from '../core/lint/Finding'
import type { NotationId } from '../core/syntax/Notation'

export interface LanguageRequest {
  readonly text: string
  readonly notation: NotationId
  readonly workflowType: WorkflowType
  /** Ids of rules whose warnings and hints are left out. */
  readonly muted: readonly string[]
  readonly revision: number
}

/** A finding whose state is named by its number in file order: identities are the page's own. */
export interface PlacedFinding {
  readonly finding: Finding
  readonly stateNumber: number | null
}

export interface LanguageReply {
  readonly revision: number
  readonly findings: readonly PlacedFinding[]
}
