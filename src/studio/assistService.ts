// The one place to ask about the definition's text: what could be written here, what is this, where is it from.
import type { Answers, ExpressionAnswers, ExpressionSubject, QuestionKind } from '../core/assist/Assist'
import type { StateId } from '../core/machine/Machine'

/** An expression in a form: the variables in scope and the samples are added by the service. */
export interface FieldExpression extends Pick<ExpressionSubject, 'text' | 'dialect' | 'field' | 'isInCatch'> {
  readonly state: StateId
}

export interface AssistService {
  /**
   * Answers a question about the document's text at an offset, with samples from the execution on screen. Null when the document
   * has changed before the answer was there: ask again.
   */
  ask<Kind extends QuestionKind>(kind: Kind, offset: number): Promise<Answers[Kind] | null>
  /** The same for an expression that stands in a field of a form; offsets, and the ranges of the answer, are those of its own text. */
  askExpression<Kind extends keyof ExpressionAnswers>(
    kind: Kind,
    expression: FieldExpression,
    offset: number,
  ): Promise<ExpressionAnswers[Kind] | null>
}
