// Pasting states into the flow, their text verbatim.
import { invariant } from '../../base/invariant'
import { ok, type Result } from '../../base/Result'
import { nodeAt } from '../../syntax/nodeAt'
import { parseJson } from '../../syntax/parseJson'
import { applyEdits } from '../../text/applyEdits'
import { composeEdits } from '../../text/composeEdits'
import type { TextEdits } from '../../text/TextEdit'
import { type AdaptedFragment, adaptFragment } from '../clipboard/adaptFragment'
import { readFragment } from '../clipboard/readFragment'
import { indentAt, reindent } from '../clipboard/reindent'
import { addState, statesPath } from '../flow/addState'
import type { InsertionPoint } from '../flow/InsertionPoint'
import { type Place, placeOf } from '../flow/Place'
import type { Command, Refusal, StudioDocument, Transaction } from '../StudioDocument'
import { transact } from '../transact'

export interface PasteStatesArgs {
  readonly text: string
  readonly at: InsertionPoint
}

/**
 * Pastes ASL at an insertion point: the flow enters it at its StartAt, and what leaves it or ends in it goes on to the
 * successor there. Names in use get " (2)", with all that refers to them. The pasted states are selected.
 */
export const pasteStates: Command<PasteStatesArgs> = (doc, { text, at }) => {
  const place = placeOf(doc, at)
  return place.ok ? pasteAt(doc, text, place.value) : place
}

/** Pastes ASL at a place that is already resolved. */
export function pasteAt(doc: StudioDocument, text: string, place: Place): Result<Transaction, Refusal> {
  const fragment = readFragment(text)
  if (!fragment.ok) return fragment
  const adapted = adaptFragment(fragment.value, doc.machine, place.onward)
  if (!adapted.ok) return adapted
  const { entry, states } = adapted.value
  const selects = states.map(({ name }) => [...statesPath(place.scope), name])
  const label = states.length === 1 ? `Paste ${entry}` : `Paste ${states.length} states`
  const slot = transact(doc, label, [...place.enter(entry), addState(place, entry, null)], { selects })
  return slot.ok ? ok({ ...slot.value, edits: fill(doc.text, slot.value.edits, place, adapted.value) }) : slot
}

/** Puts the states' own text where a null was planned for them. */
function fill(text: string, edits: TextEdits, place: Place, fragment: AdaptedFragment): TextEdits {
  const planned = applyEdits(text, edits)
  const slot = nodeAt(parseJson(planned), [...statesPath(place.scope), fragment.entry])
  invariant(slot?.key, 'the planned state stands where it was planned')
  const { from } = slot.key
  const indent = indentAt(planned, from)
  const ownLine = planned.slice(0, from).endsWith(`\n${indent}`)
  const separator = ownLine ? `,\n${indent}` : ', '
  const pieces = fragment.states.map(({ slice, indent: own }) => reindent(slice, own, indent))
  return composeEdits(edits, [{ from, to: slot.to, insert: pieces.join(separator) }])
}
