// What is wrong with a definition, in AWS's terms (ValidateStateMachineDefinition), with the place and the way out.
import type { Path } from '../base/Path'
import type { StateId } from '../machine/Machine'
import type { Change } from '../syntax/Notation'

export type Severity = 'ERROR' | 'WARNING' | 'HINT'

export interface Fix {
  readonly label: string
  readonly changes: readonly Change[]
}

export interface Finding {
  /** Id of the rule: `unreachable-state`. */
  readonly rule: string
  /** AWS's code: `MISSING_TRANSITION_TARGET`; of a rule beyond AWS its own: `RETRY_ORDER`. */
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
  /** AWS's own words, where `message` says it more helpfully. */
  readonly awsMessage?: string
  readonly fixes?: readonly Fix[]
}
