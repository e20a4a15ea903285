// A document with its undo history: what one open file is to the studio.
import type { NotationId } from '../syntax/Notation'
import { composeEdits } from '../text/composeEdits'
import { emptyHistory, type History, type HistoryMove, pushStep, redoStep, sealStep, undoStep } from '../text/History'
import { invertEdits } from '../text/invertEdits'
import type { TextEdits } from '../text/TextEdit'
import type { Aside } from './Aside'
import { applyTransaction } from './applyTransaction'
import type { Identity, Selection, StudioDocument, Transaction } from './StudioDocument'

/** What undo restores beside the text. */
export interface DocumentMark {
  readonly selection: Selection
  readonly identity: Identity
  readonly notation: NotationId
  readonly aside: Aside
}

export interface Session {
  readonly doc: StudioDocument
  readonly history: History<DocumentMark>
}

/** A session that begins with this document; there is nothing to undo. */
export function openSession(doc: StudioDocument): Session {
  return { doc, history: emptyHistory() }
}

/**
 * Applies a transaction and records how to take it back. `now` is in milliseconds: typing with the same merge key within
 * half a second is one step, other transactions merge by their key alone, until `seal`.
 */
export function perform(session: Session, transaction: Transaction, now: number): Session {
  const { doc, history } = session
  const after = applyTransaction(doc, transaction)
  const isNothing = transaction.edits.length === 0 && after.aside === doc.aside && after.notation === doc.notation
  if (isNothing) return { doc: after, history }
  const inverse = invertEdits(doc.text, transaction.edits)
  if (!transaction.undoable) return { doc: after, history: absorb(history, inverse, markOf(after)) }
  const entry = {
    inverse,
    label: transaction.label,
    before: markOf(doc),
    after: markOf(after),
    merge: transaction.merge ?? null,
    time: transaction.origin === 'text' ? now : null,
  }
  return { doc: after, history: pushStep(history, entry) }
}

/** What cannot be undone alone is taken back with the step before it; without one it stays. */
function absorb(history: History<DocumentMark>, inverse: TextEdits, after: DocumentMark): History<DocumentMark> {
  const last = history.done[history.done.length - 1]
  if (!last) return emptyHistory()
  const merged = { ...last, inverse: composeEdits(inverse, last.inverse), after }
  return { done: [...history.done.slice(0, -1), merged], undone: [] }
}

function markOf({ selection, identity, notation, aside }: StudioDocument): DocumentMark {
  return { selection, identity, notation, aside }
}

/** Ends the last step, at a caret move, a blur or the end of a drag: what follows is a step of its own. */
export function seal(session: Session): Session {
  return { ...session, history: sealStep(session.history) }
}

/** Takes the last step back: bytes, selection, identity and what stands aside. The same session when there is none. */
export function undo(session: Session): Session {
  return go(session, undoStep(session.history, session.doc.text), 'Undo')
}

/** Does the step undone last again. The same session when there is none. */
export function redo(session: Session): Session {
  return go(session, redoStep(session.history, session.doc.text), 'Redo')
}

function go(session: Session, move: HistoryMove<DocumentMark> | null, verb: string): Session {
  if (!move) return session
  const transaction: Transaction = {
    base: session.doc.revision,
    edits: move.edits,
    label: `${verb} ${move.label}`,
    origin: 'history',
    selection: move.mark.selection,
    notation: move.mark.notation,
    aside: move.mark.aside,
    undoable: false,
  }
  return { doc: applyTransaction(session.doc, transaction, move.mark.identity), history: move.history }
}
