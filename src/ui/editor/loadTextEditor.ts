// The way in to the code editor: its program comes over the network when it is first asked for.
import type { TextEditor, TextEditorSetup } from './TextEditor'

/** Loads the editor's program and makes an editor. Rejects when the program cannot be loaded. */
export async function loadTextEditor(setup: TextEditorSetup): Promise<TextEditor> {
  const { createTextEditor } = await import('./createTextEditor')
  return createTextEditor(setup)
}
