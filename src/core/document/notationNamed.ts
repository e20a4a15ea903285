// The notation of a document.
import { invariant } from '../base/invariant'
import type { Notation, NotationId } from '../syntax/Notation'
import { notationOf } from '../syntax/notations'

/** The notation of that id. Throws for one that is not available: whoever opens a file decides that before. */
export function notationNamed(id: NotationId): Notation {
  const notation = notationOf(id)
  invariant(notation, `no notation ${id}`)
  return notation
}
