// The call of a function that a caret stands in.
import type { AssistSubject, SignatureHelp } from './Assist'
import { expressionAt } from './expression/expressionAt'
import { signatureIn } from './expression/signatureIn'
import { readPlace } from './place/readPlace'
import { surroundingsOf } from './place/surroundingsOf'

/** Null outside of expressions and of calls. */
export function signatureAt(subject: AssistSubject, offset: number): SignatureHelp | null {
  const place = readPlace(subject, offset)
  const expression = place && expressionAt(subject, place, surroundingsOf(subject, place), offset)
  return expression ? signatureIn(expression.subject, expression.index) : null
}
