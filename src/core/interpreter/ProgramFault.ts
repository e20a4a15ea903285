// Why a definition cannot run.
import type { Path } from '../base/Path'

/** One thing AWS refuses when the state machine is created. */
export interface ProgramDiagnostic {
  /** AWS's diagnostic code: `SCHEMA_VALIDATION_FAILED`. */
  readonly code: string
  readonly message: string
  readonly path: Path
}

export interface ProgramFault {
  readonly code: 'InvalidDefinition'
  /** AWS's sentence: `Invalid State Machine Definition: '…'`. */
  readonly message: string
  readonly diagnostics: readonly ProgramDiagnostic[]
}
