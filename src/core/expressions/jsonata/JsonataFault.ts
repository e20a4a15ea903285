// How a JSONata expression can be refused before it ever runs.
import type { Path } from '../../base/Path'
import type { ExpressionFault } from '../Evaluation'

/** A definition-time fault with AWS's diagnostic code. */
export interface JsonataFault extends ExpressionFault {
  readonly code: 'INVALID_JSONATA_EXPRESSION' | 'UNSUPPORTED_JSONATA_EXPRESSION' | 'SCHEMA_VALIDATION_FAILED'
  /** From the value that was compiled to the faulty leaf; empty for a single expression. */
  readonly path: Path
  /** How many characters before `position` are what is wrong. */
  readonly length?: number
}
