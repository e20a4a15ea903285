// Pasting states into the flow, their text verbatim.
import { propertyOf } from '../../asl/propertyOf'
import { invariant } from '../../base/invariant'
import { ok, type Result } from '../../base/Result'
import type { Change, NotationId } from '../../syntax/Notation'
import { nodeAt } from '../../syntax/nodeAt'
import { applyEdits } from '../../text/applyEdits'
import { composeEdits } from '../../text/composeEdits'
import type { TextEdits } from '../../text/TextEdit'
import { type AdaptedFragment, adaptFragment } from '../clipboard/adaptFragment'
import { readFragment } from '../clipboard/readFragment'
import { indentAt, reindent } from '../clipboard/reindent'
import { addState, statesPath } from '../flow/addState'
import type { InsertionPoint } from '../flow/InsertionPoint'
import { type Place, placeOf } from '../flow/Place'
import { notationNamed } from '../notationNamed'
import { openDocument } from '../openDocument'
import type { Command, Refusal, StudioDocument, Transaction } from '../StudioDocument'
import { transact } from '../transact'
import { translated } from '../translated'

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
  const read = readFragment(text)
  if (!read.ok) return read
  const fragment = inNotation(read.value, doc.notation)
  const adapted = adaptFragment(fragment, doc.machine, place.onward)
  if (!adapted.ok) return adapted
  const { entry, states } = adapted.value
  const selects = states.map(({ name }) => [...statesPath(place.scope), name])
  const label = states.length === 1 ? `Paste ${entry}` : `Paste ${states.length} states`
  if (isInBrackets(doc, place)) return pasteValues(doc, label, place, adapted.value)
  const slot = transact(doc, label, [...place.enter(entry), addState(place, entry, null)], { selects })
  return slot.ok ? ok({ ...slot.value, edits: fill(doc, slot.value.edits, place, adapted.value) }) : slot
}

/** In YAML aliases are written out on the way: what they refer to may stay behind. */
function inNotation(fragment: StudioDocument, notation: NotationId): StudioDocument {
  if (fragment.notation !== notation) return openDocument(translated(fragment, notation).text, notation)
  if (notation === 'json' || !/[&*]/.test(fragment.text)) return fragment
  const resolved = openDocument(translated(fragment, 'json').text)
  return openDocument(translated(resolved, notation).text, notation)
}

/** Whether YAML's states stand between brackets, where lines of block style cannot go. */
function isInBrackets(doc: StudioDocument, { scope }: Place): boolean {
  const states = propertyOf(scope.node, 'States') ?? scope.node
  return (
    doc.notation !== 'json' && states !== null && states.children.length > 0 && doc.text.charAt(states.from) === '{'
  )
}

function pasteValues(
  doc: StudioDocument,
  label: string,
  place: Place,
  { entry, states, document }: AdaptedFragment,
): Result<Transaction, Refusal> {
  const into = statesPath(place.scope)
  const named = [...document.machine.states.values()].filter(({ path }) => path.length === 2)
  const values = new Map(named.map(({ name, node }) => [name, node.value ?? null]))
  let after: string | null = place.after?.name ?? null
  const changes = states.map(({ name }): Change => {
    const change: Change = { op: 'insert', into, key: name, value: values.get(name) ?? null, after }
    after = name
    return change
  })
  const selects = states.map(({ name }) => [...into, name])
  return transact(doc, label, [...place.enter(entry), ...changes], { selects })
}

/** Puts the states' own text where a null was planned for them. */
function fill(doc: StudioDocument, edits: TextEdits, place: Place, fragment: AdaptedFragment): TextEdits {
  const planned = applyEdits(doc.text, edits)
  const { parse } = notationNamed(doc.notation)
  const slot = nodeAt(parse(planned), [...statesPath(place.scope), fragment.entry])
  invariant(slot?.key, 'the planned state stands where it was planned')
  const { from } = slot.key
  const indent = indentAt(planned, from)
  const ownLine = planned.slice(0, from).endsWith(`\n${indent}`)
  const comma = doc.notation === 'json' ? ',' : ''
  const separator = ownLine || from === indent.length ? `${comma}\n${indent}` : `${comma} `
  const pieces = fragment.states.map(({ slice, indent: own }) => reindent(slice, own, indent))
  return composeEdits(edits, [{ from, to: slot.to, insert: pieces.join(separator) }])
}
