// Makes the code editor. This file and what it imports is the editor's own part of the program, loaded on first use.

import * as monaco from 'monaco-editor/editor'
import { registerAslLanguage } from './aslLanguage'
import { editorMarker } from './editorMarker'
import { editorOptions } from './editorOptions'
import { MonacoMirror } from './MonacoMirror'
import { ownMoves } from './ownMoves'
import { prepareMonaco } from './prepareMonaco'
import { showEditorTheme } from './showEditorTheme'
import type { TextEditor, TextEditorSetup } from './TextEditor'

/** The editor, not attached to the page yet. */
export function createTextEditor(setup: TextEditorSetup): TextEditor {
  prepareMonaco()
  registerAslLanguage()
  const stopTheme = showEditorTheme()
  const box = document.createElement('div')
  // Menus stand beside the editor and take the theme's colours from this class.
  box.className = 'monaco-component'
  box.style.height = '100%'
  const fontFamily = getComputedStyle(document.documentElement).getPropertyValue('--font-mono')
  const editor = monaco.editor.create(box, editorOptions(setup.label, fontFamily))
  const mirror = new MonacoMirror(editor, setup)
  editor.onDidBlurEditorText(setup.onBlur)
  addCommands(editor, setup)
  // Columns are measured with the font that is there; the real one may come later.
  void document.fonts.load(`13px ${fontFamily}`).then(() => monaco.editor.remeasureFonts())

  return {
    attach(host) {
      host.append(box)
      editor.layout()
      editor.render(true)
    },
    detach: () => box.remove(),
    hasFocus: () => editor.hasTextFocus(),
    focus: () => editor.focus(),
    select({ from, to }) {
      const start = mirror.model.getPositionAt(from)
      const end = mirror.model.getPositionAt(to)
      // The caret stands at the beginning, so that the beginning is what comes into view.
      editor.setSelection(monaco.Selection.fromPositions(end, start), ownMoves)
      editor.revealPositionInCenterIfOutsideViewport(start, monaco.editor.ScrollType.Immediate)
    },
    mark(group, markers) {
      monaco.editor.setModelMarkers(
        mirror.model,
        group,
        markers.map((marker) => editorMarker(mirror.model, marker)),
      )
    },
    dispose() {
      stopTheme()
      mirror.dispose()
      editor.dispose()
      box.remove()
    },
  }
}

function addCommands(editor: ReturnType<typeof monaco.editor.create>, { commands }: TextEditorSetup): void {
  const { KeyCode, KeyMod } = monaco
  commands.forEach(({ id, label, shiftAltKey, run }, index) => {
    editor.addAction({
      id: `stepwright.${id}`,
      label,
      ...(shiftAltKey === 'F' ? { keybindings: [KeyMod.Shift | KeyMod.Alt | KeyCode.KeyF] } : {}),
      keybindingContext: 'editorTextFocus',
      contextMenuGroupId: '1_document',
      contextMenuOrder: index,
      run,
    })
  })
}
