// The document for views that stand beside the code editor: a key shows in the text and on the canvas first, and forms and
// lists follow in a rendering of their own, which the next key may interrupt.
import { useDeferredValue } from 'react'
import type { DocumentState } from './documentStore'
import { useDocument } from './StudioContext'

/** The present state, or one that is behind it by what was typed in the text just now. */
export function useDocumentInTime(): DocumentState {
  const present = useDocument((state) => state)
  const before = useDeferredValue(present)
  return canWait(before, present) ? before : present
}

/** Only what is typed in the text can wait: what somebody does elsewhere must show where it is done at once. */
export function canWait(before: DocumentState, present: DocumentState): boolean {
  return (
    present.last?.origin === 'text' &&
    before.opened === present.opened &&
    before.doc.selection === present.doc.selection &&
    before.doc.aside === present.doc.aside
  )
}
