// What has changed from one state of the document to the next, as narrowly as is known.
import { applyEdits } from '../../core/text/applyEdits'
import { diffText } from '../../core/text/diffText'
import type { TextEdits } from '../../core/text/TextEdit'
import type { DocumentState } from '../../studio/documentStore'

type Snapshot = Pick<DocumentState, 'doc' | 'session' | 'last'>

/**
 * The edits that lead from `was` to `now`: those of the transaction or of the undo step between them, else the one
 * region in which the texts differ.
 */
export function editsBetween(was: Snapshot, now: Snapshot): TextEdits {
  const { text } = was.doc
  const candidates = [
    now.last !== null && now.last.base === was.doc.revision ? now.last.edits : null,
    now.session.history.done.length < was.session.history.done.length ? was.session.history.done.at(-1)?.inverse : null,
    now.session.history.undone.length < was.session.history.undone.length
      ? was.session.history.undone.at(-1)?.inverse
      : null,
  ]
  const known = candidates.find((edits) => edits && leadsTo(text, edits, now.doc.text))
  return known ?? diffText(text, now.doc.text)
}

function leadsTo(text: string, edits: TextEdits, goal: string): boolean {
  return (edits.at(-1)?.to ?? 0) <= text.length && applyEdits(text, edits) === goal
}
