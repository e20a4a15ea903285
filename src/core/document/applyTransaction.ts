// The only writer of a document: a transaction in, the next document out.
import { invariant } from '../base/invariant'
import { samePath } from '../base/Path'
import type { Machine } from '../machine/Machine'
import { stateAt } from '../machine/stateAt'
import { applyEdits } from '../text/applyEdits'
import { composeEdits } from '../text/composeEdits'
import { identifyStates } from './identifyStates'
import { notationNamed } from './notationNamed'
import type { Identity, Selection, StudioDocument, Transaction } from './StudioDocument'
import { existingSelection } from './select'

/**
 * The document after a transaction. States keep their ids; while the new text is broken the last machine stays, and
 * `drift` says where its text has gone. Throws when the transaction was made for another revision.
 * `restore` is the identity the new text had when it was last seen: undo and redo give it.
 */
export function applyTransaction(doc: StudioDocument, transaction: Transaction, restore?: Identity): StudioDocument {
  invariant(transaction.base === doc.revision, `a transaction for revision ${transaction.base} at ${doc.revision}`)
  const revision = doc.revision + 1
  const read = isNoEdit(doc, transaction) ? keep(doc, revision) : readAgain(doc, transaction, revision, restore)
  const next = { ...read, revision, aside: transaction.aside ?? doc.aside }
  return { ...next, selection: selectionAfter(doc, next, transaction) }
}

function isNoEdit(doc: StudioDocument, { edits, notation }: Transaction): boolean {
  return edits.length === 0 && (notation ?? doc.notation) === doc.notation
}

function keep(doc: StudioDocument, revision: number): StudioDocument {
  return doc.tree.problems.length === 0 ? { ...doc, machineRevision: revision } : doc
}

function readAgain(
  doc: StudioDocument,
  transaction: Transaction,
  revision: number,
  restore?: Identity,
): StudioDocument {
  const { edits, notation = doc.notation, carries } = transaction
  const text = applyEdits(doc.text, edits)
  const before = notation === doc.notation ? { text: doc.text, tree: doc.tree } : undefined
  const tree = notationNamed(notation).parse(text, before)
  const drift = composeEdits(doc.drift, edits)
  if (tree.problems.length > 0) return { ...doc, text, notation, tree, drift }
  const read = restore
    ? identifyStates(tree, restored(doc, restore), [])
    : identifyStates(tree, doc.identity, drift, carries)
  return { ...doc, ...read, text, notation, tree, drift: [], machineRevision: revision }
}

/** The states of another time; numbers given since are not given again. */
function restored(doc: StudioDocument, identity: Identity): Identity {
  return { ...identity, next: Math.max(identity.next, doc.identity.next) }
}

function selectionAfter(doc: StudioDocument, next: StudioDocument, { selection, selects }: Transaction): Selection {
  const wanted = selection ?? doc.selection
  return existingSelection(next.machine, selects ? statesAtPaths(next.machine, selects) : wanted)
}

function statesAtPaths(machine: Machine, paths: NonNullable<Transaction['selects']>): Selection {
  const ids = paths.flatMap((path) => {
    const state = stateAt(machine, path)
    return state && samePath(state.path, path) ? [state.id] : []
  })
  return { kind: 'states', ids }
}
