// The clipboard of the canvas and the outline: plain ASL text that pastes into any definition.
import { copyStates } from '../core/document/clipboard/copyStates'
import { deleteStates } from '../core/document/commands/deleteStates'
import { pasteStates } from '../core/document/commands/pasteStates'
import { guessNotation } from '../core/syntax/guessNotation'
import { loadNotation, notationOf } from '../core/syntax/notations'
import { selectedStates } from './actions/selectedStates'
import type { Studio } from './Studio'
import { whereToInsert } from './whereToInsert'

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

/** Pastes ASL after the selection; the document's refusal says why when it is none. YAML is pasted when it is loaded. */
export function pasteText(studio: Studio, text: string): void {
  const paste = (): void => {
    const { doc, perform } = studio.document.getState()
    perform(pasteStates, { text, at: whereToInsert(doc) })
  }
  const notation = guessNotation(text)
  // Unloaded or not, what comes of it is the document's refusal.
  if (notationOf(notation)) paste()
  else void loadNotation(notation).then(paste, paste)
}
