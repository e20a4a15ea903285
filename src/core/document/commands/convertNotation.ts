// Writing the whole definition in the other notation.
import { err, ok } from '../../base/Result'
import type { NotationId } from '../../syntax/Notation'
import { refuse } from '../refuse'
import type { Command } from '../StudioDocument'
import { refusalOfBroken } from '../transact'
import { translated } from '../translated'

/** What people call the notations. */
export const notationNames: Readonly<Record<NotationId, string>> = { json: 'JSON', yaml: 'YAML' }

/**
 * Converts the text as one step: names in their order, comments where they stood. The transaction's `notes` say what has
 * no place in the new notation. Refuses while the text is broken. The notation must have been loaded.
 */
export const convertNotation: Command<{ readonly to: NotationId }> = (doc, { to }) => {
  const broken = refusalOfBroken(doc)
  if (broken) return err(broken)
  if (doc.frame)
    return refuse('not-possible-here', `The definition is a part of ${doc.frame.fileName}: it stays in its notation.`)
  const { text, losses } = translated(doc, to)
  const edits = text === doc.text ? [] : [{ from: 0, to: doc.text.length, insert: text }]
  const label = `Convert to ${notationNames[to]}`
  return ok({ base: doc.revision, edits, label, origin: 'import', undoable: true, notation: to, notes: losses })
}
