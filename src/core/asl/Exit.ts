// The ways out of a state: its own ending, a Choice rule's, Default, or a Catcher's.
import type { CompiledExpression } from '../expressions/Evaluation'

/** Where to go, and what to assign and put out on the way. */
export interface Exit {
  /** The transition taken: `next`, `end`, `default`, `rule/0`, `catch/1`. */
  readonly label: string
  readonly assign: CompiledExpression | null
  /** JSONata's Output; null when absent. */
  readonly output: CompiledExpression | null
  /** Index of the next state, or END or NOWHERE. */
  readonly next: number
}

/** `Exit.next` of a state that ends its chain. */
export const END = -1
/** `Exit.next` of a Choice without Default. */
export const NOWHERE = -2
