// What is offered inside of an expression; offsets are those of the expression.
import type { Completion, DocPart } from '../Assist'

export interface ExpressionOffer extends Pick<Completion, 'label' | 'kind' | 'rank'> {
  readonly detail?: string
  readonly docs?: readonly DocPart[]
  /** What is inserted, with stops. */
  readonly source: string
  readonly from: number
  readonly to: number
  /** What is typed to find it, where that is not the label. */
  readonly search?: string
  readonly asksAgain?: boolean
}
