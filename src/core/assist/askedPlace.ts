// The place a pointer or caret is on: at the edge of a word the word counts.
import type { AssistSubject } from './Assist'
import { type ExpressionPlace, expressionAt } from './expression/expressionAt'
import type { Place } from './place/Place'
import { readPlace } from './place/readPlace'
import type { Surroundings } from './place/Surroundings'
import { surroundingsOf } from './place/surroundingsOf'

export interface AskedPlace {
  readonly place: Place
  readonly around: Surroundings
  readonly expression: ExpressionPlace | null
}

/** Null where the text has nothing to ask about: white space, comments, numbers of no field. */
export function askedPlace(subject: AssistSubject, offset: number): AskedPlace | null {
  for (const at of [offset, offset + 1]) {
    const place = readPlace(subject, at)
    if (!place || place.token.from === place.token.to) continue
    const around = surroundingsOf(subject, place)
    return { place, around, expression: expressionAt(subject, place, around, at) }
  }
  return null
}
