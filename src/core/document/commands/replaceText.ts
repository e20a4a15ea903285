// Putting another text in the place of the whole definition.
import { ok } from '../../base/Result'
import { diffText } from '../../text/diffText'
import { openText } from '../../text/Envelope'
import type { Command } from '../StudioDocument'

/**
 * Replaces the definition's text, at an import or when a file was changed outside. Only the region in which the texts
 * differ is edited, so states outside of it, and those that keep name and scope, keep their ids. Broken text is
 * accepted: it is shown as such.
 */
export const replaceText: Command<{ readonly text: string; readonly label?: string }> = (
  doc,
  { text, label = 'Replace the text' },
) =>
  ok({
    base: doc.revision,
    edits: diffText(doc.text, openText(text).text),
    label,
    origin: 'import',
    undoable: true,
  })
