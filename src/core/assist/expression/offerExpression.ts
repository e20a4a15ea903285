// Offers what can be written at a caret in an expression, whatever its dialect.
import type { ExpressionSubject } from '../Assist'
import type { ExpressionOffer } from './ExpressionOffer'
import { offerJsonata } from './offerJsonata'
import { offerPaths } from './offerPaths'

export function offerExpression(subject: ExpressionSubject, index: number): readonly ExpressionOffer[] {
  return subject.dialect === 'jsonata' ? offerJsonata(subject, index) : offerPaths(subject, index)
}
