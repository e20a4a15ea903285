// Putting a new state into the flow.
import { type JsonObject, memberOf } from '../../base/JsonValue'
import { namesIn, uniqueName } from '../../machine/uniqueName'
import { addState, statesPath, withExit } from '../flow/addState'
import type { InsertionPoint } from '../flow/InsertionPoint'
import { placeOf } from '../flow/Place'
import type { Command } from '../StudioDocument'
import { transact } from '../transact'

export interface InsertStateArgs {
  /** The state as its type's or service's template gives it; its Next and End are set by the place. */
  readonly value: JsonObject
  /** The wanted name, the type's without it; `Name (2)` where it is taken. */
  readonly name?: string
  readonly at: InsertionPoint
}

/**
 * Puts a new state at an insertion point: what led on from there leads to it, and it leads on to what came there.
 * A Choice keeps the successor as its Default. Succeed and Fail end the flow there. The new state is selected.
 */
export const insertState: Command<InsertStateArgs> = (doc, { value, name, at }) => {
  const place = placeOf(doc, at)
  if (!place.ok) return place
  const type = memberOf(value, 'Type')
  const wanted = name?.trim() || (typeof type === 'string' ? type : 'State')
  const free = uniqueName(wanted, namesIn(doc.machine))
  const state = addState(place.value, free, withExit(value, place.value.onward))
  return transact(doc, `Add ${free}`, [...place.value.enter(free), state], {
    selects: [[...statesPath(place.value.scope), free]],
  })
}
