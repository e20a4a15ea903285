// The clipboard of the canvas and the outline: plain ASL text that pastes into any definition.
import { copyStates } from '../core/document/clipboard/copyStates'
import { deleteStates } from '../core/document/commands/deleteStates'
import { guessNotation } from '../core/syntax/guessNotation'
import { loadNotation } from '../core/syntax/notations'
import { selectedStates } from './actions/selectedStates'
import type { Studio } from './Studio'
import { whereToInsert } from './whereToInsert'

/** What reads pasted text is only needed then. */
const pasting = () => import('../core/document/commands/pasteStates')

/** The selected states as ASL; null when nothing is selected. */
export function clipboardText(studio: Studio): string | null {
  const ids = selectedStates(studio)
  return ids.length === 0 ? null : copyStates(studio.document.getState().doc, ids)
}

/** As `clipboardText`, and deletes the states. Null when nothing is selected or they cannot be deleted. */
export function cutText(studio: Studio): string | null {
  const text = clipboardText(studio)
  if (text === null) return null
  return studio.document.getState().perform(deleteStates, { ids: selectedStates(studio) }) ? text : null
}

/** Pastes ASL, JSON or YAML, after the selection; the document's refusal says why when it is none. */
export async function pasteText(studio: Studio, text: string): Promise<void> {
  const at = whereToInsert(studio.document.getState().doc)
  const [{ pasteStates }] = await Promise.all([pasting(), loadNotation(guessNotation(text))])
  studio.document.getState().perform(pasteStates, { text, at })
}
