// Undo in the editor is the document's undo: Monaco's own history is bypassed, whatever asks for it.
import * as monaco from 'monaco-editor/editor'

export interface SourceHistory {
  undo(): void
  redo(): void
  canUndo(): boolean
  canRedo(): boolean
}

/** Keys, menus and Monaco's own features all end in these four methods of the model. */
export function replaceModelHistory(model: monaco.editor.ITextModel, history: SourceHistory): void {
  Object.assign(model, {
    undo: () => history.undo(),
    redo: () => history.redo(),
    canUndo: () => history.canUndo(),
    canRedo: () => history.canRedo(),
  })
}

/** Entries in the context menu and the palette, and the browser's own undo where it reaches the editor. */
export function offerHistory(
  instance: monaco.editor.IStandaloneCodeEditor,
  history: SourceHistory,
): monaco.IDisposable {
  const { KeyCode, KeyMod } = monaco
  const entry = { keybindingContext: 'editorTextFocus', contextMenuGroupId: '0_history' }
  const disposables = [
    instance.addAction({
      ...entry,
      id: 'stepwright.undo',
      label: 'Undo',
      keybindings: [KeyMod.CtrlCmd | KeyCode.KeyZ],
      contextMenuOrder: 1,
      run: () => history.undo(),
    }),
    instance.addAction({
      ...entry,
      id: 'stepwright.redo',
      label: 'Redo',
      keybindings: [KeyMod.CtrlCmd | KeyMod.Shift | KeyCode.KeyZ, KeyMod.CtrlCmd | KeyCode.KeyY],
      contextMenuOrder: 2,
      run: () => history.redo(),
    }),
  ]
  const onBeforeInput = (event: InputEvent): void => {
    if (!instance.hasTextFocus() || !event.inputType.startsWith('history')) return
    event.preventDefault()
    if (event.inputType === 'historyUndo') history.undo()
    else history.redo()
  }
  const node = instance.getDomNode()
  node?.addEventListener('beforeinput', onBeforeInput, true)
  return {
    dispose() {
      node?.removeEventListener('beforeinput', onBeforeInput, true)
      for (const disposable of disposables) disposable.dispose()
    },
  }
}
