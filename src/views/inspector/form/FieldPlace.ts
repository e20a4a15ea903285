// Where a field, or the object that holds fields, stands: what every form needs to read and write it.
import type { QueryLanguage } from '../../../core/asl/StateType'
import type { Path } from '../../../core/base/Path'
import type { ScopeId, StateId } from '../../../core/machine/Machine'
import type { SyntaxNode } from '../../../core/syntax/SyntaxTree'

export interface FieldPlace {
  /** The state the field belongs to; null for the definition itself. */
  readonly state: StateId | null
  /** Relative to the state or the definition. */
  readonly at: Path
  /** The value written there; null when there is none. */
  readonly node: SyntaxNode | null
  /** The query language in force. */
  readonly language: QueryLanguage
  /** Where the names of targets are looked up. */
  readonly scope: ScopeId
}
