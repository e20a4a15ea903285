// What every offer is made from: the place, what it means, and how text is written there.
import type { AssistSubject, Completion } from '../Assist'
import type { Place } from '../place/Place'
import type { Surroundings } from '../place/Surroundings'
import { snippetOf } from '../write/stops'
import type { Writer } from '../write/Writer'

export interface Desk {
  readonly subject: AssistSubject
  readonly offset: number
  readonly place: Place
  readonly around: Surroundings
  readonly writer: Writer
}

/** What is offered: a text with stops, and how it is shown. */
export interface Offer extends Pick<Completion, 'label' | 'kind'> {
  readonly detail?: string
  readonly docs?: Completion['docs']
  readonly rank: number
  readonly asksAgain?: boolean
  /** What is typed to find it, where that is not the label. */
  readonly search?: string
}

/** A completion that takes the place of the word or string at the caret. `source` is written with stops. */
export function completionOf({ subject, place }: Desk, offer: Offer, source: string): Completion {
  const { from, to } = place.token
  const quote = /^["']/.exec(subject.text.slice(from, from + 1))?.[0] ?? ''
  const { label, kind, detail, docs = [], rank, asksAgain = false, search = label } = offer
  const isWholeName = place.kind === 'name' && place.hasColon
  const comma = place.needsCommaAfter && !isWholeName ? ',' : ''
  const also = place.commaBefore === null ? [] : [{ from: place.commaBefore, to: place.commaBefore, insert: ',' }]
  const insert = snippetOf(source + comma)
  const filter = quote + search
  return { label, kind, ...(detail !== undefined && { detail }), docs, insert, from, to, filter, also, rank, asksAgain }
}
