// The fields that an inline and a distributed Map share.
import type { CompiledExpression } from '../../expressions/Evaluation'
import type { ItemSource } from './compileItems'
import type { Tolerance } from './compileTolerance'

export interface MapFields {
  /** Index of the processor's first state. */
  readonly start: number
  readonly items: ItemSource
  /** ItemSelector, or Parameters by its older name; null passes the item. */
  readonly selector: CompiledExpression | null
  readonly concurrency: CompiledExpression<number> | null
  readonly tolerance: Tolerance
}
