// What could be written at a caret.
import type { AssistSubject, Completion } from './Assist'
import type { ExpressionOffer } from './expression/ExpressionOffer'
import { type ExpressionPlace, expressionAt } from './expression/expressionAt'
import { offerExpression } from './expression/offerExpression'
import type { Desk } from './offer/Desk'
import { offerFields } from './offer/offerFields'
import { offerItemFields } from './offer/offerItemFields'
import { offerValues } from './offer/offerValues'
import { readPlace } from './place/readPlace'
import { surroundingsOf } from './place/surroundingsOf'
import { snippetOf } from './write/stops'
import type { Writer } from './write/Writer'
import { writerAt } from './write/writerAt'

/** In the order of their ranks; none in comments and where the text has all it can have. Works in broken text. */
export function completionsAt(subject: AssistSubject, offset: number): readonly Completion[] {
  const place = readPlace(subject, offset)
  if (!place) return []
  const around = surroundingsOf(subject, place)
  const desk: Desk = { subject, offset, place, around, writer: writerAt(subject, place) }
  const expression = expressionAt(subject, place, around, offset)
  if (expression) {
    const offers = offerExpression(expression.subject, expression.index)
    return byRank(offers.map((offer) => inString(desk.writer, expression, offer)))
  }
  // The end of a token of several lines cannot be replaced in one go.
  if (subject.text.slice(place.token.from, place.token.to).includes('\n')) return []
  return byRank(place.kind === 'name' ? offerFields(desk) : [...offerValues(desk), ...offerItemFields(desk)])
}

/** The same for an expression by itself: ranges are its own, nothing is escaped for a string around it. */
export function expressionCompletions(
  subject: Parameters<typeof offerExpression>[0],
  index: number,
): readonly Completion[] {
  return byRank(
    offerExpression(subject, index).map(({ source, search, docs = [], asksAgain = false, ...offer }) => ({
      ...offer,
      docs,
      asksAgain,
      insert: snippetOf(source),
      filter: search ?? offer.label,
      also: [],
    })),
  )
}

function inString(writer: Writer, { string, lead }: ExpressionPlace, offer: ExpressionOffer): Completion {
  const { source, from, to, search, docs = [], asksAgain = false, ...rest } = offer
  return {
    ...rest,
    docs,
    asksAgain,
    insert: snippetOf(writer.inString(source)),
    from: string.offsetOf(lead + from),
    to: string.offsetOf(lead + to),
    filter: search ?? rest.label,
    also: [],
  }
}

function byRank(completions: readonly Completion[]): readonly Completion[] {
  return [...completions].sort((a, b) => a.rank - b.rank)
}
