// Typing: edits that are text already.
import { ok } from '../../base/Result'
import { diffText } from '../../text/diffText'
import type { TextEdit, TextEdits } from '../../text/TextEdit'
import { refuse } from '../refuse'
import type { Command } from '../StudioDocument'

export interface EditTextArgs {
  /** In any order, as an editor reports them; all in coordinates of the document's text. */
  readonly edits: TextEdits
  /** The same while the caret only moves by typing of the same kind. */
  readonly merge?: string
  readonly label?: string
}

/**
 * Takes over edits made in the text editor, each cut down to what differs; the text may be broken by them. Refuses edits
 * that overlap or lie outside.
 */
export const editText: Command<EditTextArgs> = (doc, { edits, merge, label = 'Edit the text' }) => {
  const sorted = [...edits].sort((a, b) => a.from - b.from || a.to - b.to)
  const fits = sorted.every(({ from, to }, index) => {
    return (sorted[index - 1]?.to ?? 0) <= from && from <= to && to <= doc.text.length
  })
  if (!fits) return refuse('not-possible-here', 'These edits were made for another text.')
  const merging = merge === undefined ? {} : { merge }
  const smallest = sorted.flatMap(({ from, to, insert }) => {
    const differences = diffText(doc.text.slice(from, to), insert.replace(/\r\n?/g, '\n'))
    return differences.map((edit): TextEdit => ({ from: from + edit.from, to: from + edit.to, insert: edit.insert }))
  })
  return ok({ base: doc.revision, edits: smallest, label, origin: 'text', undoable: true, ...merging })
}
