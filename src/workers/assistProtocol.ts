// What the page asks of the assist worker about a definition's text, and what it answers.
import type { WorkflowType } from '../core/asl/StateType'
import type {
  Answers,
  ExpressionAnswers,
  ExpressionSubject,
  QuestionKind,
  Renaming,
  Samples,
} from '../core/assist/Assist'
import type { Path } from '../core/base/Path'
import type { NotationId } from '../core/syntax/Notation'

/** A text and its number. The worker keeps the last one: the text of a number it has is not sent again. */
export interface NumberedText {
  readonly number: number
  readonly text: string | null
  readonly notation: NotationId
  readonly workflowType: WorkflowType
}

export type AssistQuestion =
  | { readonly kind: QuestionKind; readonly offset: number; readonly samples?: Samples }
  | { readonly kind: 'renaming'; readonly offset: number; readonly name: string }
  | {
      readonly kind: 'expression'
      readonly asks: keyof ExpressionAnswers
      readonly expression: Omit<ExpressionSubject, 'variables'>
      /** Of the state it belongs to. */
      readonly state: Path
      readonly offset: number
    }

export interface AssistRequest {
  readonly document: NumberedText
  readonly question: AssistQuestion
}

export type AssistAnswer = Answers[QuestionKind] | Renaming

export type AssistReply =
  | { readonly kind: 'answer'; readonly answer: AssistAnswer }
  /** The worker does not have the text: ask again with it. */
  | { readonly kind: 'textMissing' }
