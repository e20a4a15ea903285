// Makes the small editor. Loaded on first use, with the rest of the editor's program.
import * as monaco from 'monaco-editor/editor'
import { editorMarker } from './editorMarker'
import { expressionLanguage, registerExpressionLanguage } from './expressionLanguage'
import type { MiniEditor, MiniSetup } from './MiniEditor'
import { miniOptions } from './miniOptions'
import type { OffsetRange } from './OffsetRange'
import { offerAssist } from './offerAssist'
import { prepareMonaco } from './prepareMonaco'
import { showEditorTheme } from './showEditorTheme'
import { replaceModelHistory } from './sourceHistory'
import type { EditorMarker } from './TextEditor'

/** Keys are the field's while none of the editor's own popups has them. */
const FREE = 'editorTextFocus && !suggestWidgetVisible && !parameterHintsVisible'

export function createMiniEditor(): MiniEditor {
  prepareMonaco()
  registerExpressionLanguage()
  showEditorTheme()
  return new Mini()
}

class Mini implements MiniEditor {
  private readonly box = document.createElement('div')
  private readonly editor: monaco.editor.IStandaloneCodeEditor
  private setup: MiniSetup | null = null
  /** The text as it was opened, or came from elsewhere: nothing is typed while it stands. */
  private known = ''
  private isWriting = false

  constructor() {
    this.box.className = 'monaco-component'
    const fontFamily = getComputedStyle(document.documentElement).getPropertyValue('--font-mono')
    this.editor = monaco.editor.create(this.box, miniOptions(fontFamily))
    this.editor.onDidContentSizeChange(({ contentHeight }) => this.grow(contentHeight))
    this.editor.onDidChangeModelContent(() => {
      if (this.isWriting) return
      this.keepLine()
      this.setup?.onChange(this.text)
    })
    this.addKeys()
  }

  get text(): string {
    return this.editor.getModel()?.getValue() ?? ''
  }

  get selection(): OffsetRange {
    const model = this.editor.getModel()
    const selection = this.editor.getSelection()
    if (!model || !selection) return { from: 0, to: 0 }
    return { from: model.getOffsetAt(selection.getStartPosition()), to: model.getOffsetAt(selection.getEndPosition()) }
  }

  open(host: HTMLElement, setup: MiniSetup): void {
    const last = this.editor.getModel()
    this.setup = setup
    this.known = setup.text
    const model = this.modelOf(setup)
    this.editor.updateOptions({ ariaLabel: setup.label })
    this.editor.setModel(model)
    last?.dispose()
    host.append(this.box)
    this.grow(this.editor.getContentHeight())
    this.editor.setSelection(this.rangeOf(setup.selection))
    this.describe(setup.describedBy)
    this.editor.focus()
  }

  close(host: HTMLElement): void {
    if (this.box.parentElement !== host) return
    this.setup = null
    this.box.remove()
  }

  hasFocus(): boolean {
    return this.editor.hasTextFocus()
  }

  focus(): void {
    this.editor.focus()
  }

  setText(text: string): void {
    const model = this.editor.getModel()
    this.known = text
    if (!model || model.getValue() === text) return
    const { from } = this.selection
    this.isWriting = true
    model.setValue(text)
    model.setEOL(monaco.editor.EndOfLineSequence.LF)
    this.isWriting = false
    this.editor.setSelection(this.rangeOf({ from, to: from }))
  }

  replace(range: OffsetRange, text: string): void {
    this.editor.pushUndoStop()
    this.editor.executeEdits('studio', [{ range: this.rangeOf(range), text, forceMoveMarkers: true }])
    this.editor.pushUndoStop()
    const end = range.from + text.length
    this.editor.setSelection(this.rangeOf({ from: end, to: end }))
    this.editor.revealPosition(this.rangeOf({ from: end, to: end }).getEndPosition())
  }

  mark(markers: readonly EditorMarker[]): void {
    const model = this.editor.getModel()
    if (model)
      monaco.editor.setModelMarkers(
        model,
        'field',
        markers.map((marker) => editorMarker(model, marker)),
      )
  }

  /** A field of one line keeps to it, whatever is pasted. */
  private keepLine(): void {
    const model = this.editor.getModel()
    if (!model || this.setup?.multiline !== false || model.getLineCount() === 1) return
    const text = model.getValue().replace(/\s*\n\s*/g, ' ')
    this.isWriting = true
    this.editor.executeEdits('studio', [{ range: model.getFullModelRange(), text }])
    this.isWriting = false
  }

  private modelOf({ text, assist }: MiniSetup): monaco.editor.ITextModel {
    const model = monaco.editor.createModel('', expressionLanguage)
    model.setEOL(monaco.editor.EndOfLineSequence.LF)
    model.applyEdits([{ range: model.getFullModelRange(), text }])
    model.updateOptions({
      tabSize: 2,
      bracketColorizationOptions: { enabled: false, independentColorPoolPerBracketType: false },
    })
    const { undo, redo } = model
    replaceModelHistory(model, {
      // What is typed here is the field's own affair until it is committed; before that there is the document's history.
      undo: () => void (this.text === this.known ? this.setup?.onUndo() : undo.call(model)),
      redo: () =>
        void (model.getValue() === this.known && this.setup ? this.redo(() => redo.call(model)) : redo.call(model)),
      canUndo: () => true,
      canRedo: () => true,
    })
    offerAssist(model, assist)
    return model
  }

  /** Redo of the field where there is any, else the document's. */
  private redo(own: () => void | Promise<void>): void {
    const before = this.text
    void own()
    if (this.text === before) this.setup?.onRedo()
  }

  private rangeOf({ from, to }: OffsetRange): monaco.Range {
    const model = this.editor.getModel()
    if (!model) return new monaco.Range(1, 1, 1, 1)
    return monaco.Range.fromPositions(model.getPositionAt(from), model.getPositionAt(to))
  }

  private grow(contentHeight: number): void {
    const height = Math.min(Math.max(contentHeight, 30), Math.round(window.innerHeight / 2))
    this.box.style.height = `${height}px`
    this.editor.layout()
  }

  /** Monaco names its text box, but says nothing of what describes it. */
  private describe(ids: string | undefined): void {
    const box = this.editor.getDomNode()?.querySelector('[role=textbox], textarea')
    if (ids === undefined) box?.removeAttribute('aria-describedby')
    else box?.setAttribute('aria-describedby', ids)
  }

  private addKeys(): void {
    const { KeyCode, KeyMod } = monaco
    this.editor.addAction({
      id: 'stepwright.commit',
      label: 'Commit',
      keybindings: [KeyMod.CtrlCmd | KeyCode.Enter],
      keybindingContext: FREE,
      run: () => this.setup?.onCommit(),
    })
    this.editor.addAction({
      id: 'stepwright.enter',
      label: 'Enter',
      keybindings: [KeyCode.Enter],
      keybindingContext: FREE,
      run: (editor) => {
        if (this.setup?.multiline) editor.trigger('keyboard', 'type', { text: '\n' })
        else this.setup?.onCommit()
      },
    })
    this.editor.addAction({
      id: 'stepwright.revert',
      label: 'Revert',
      keybindings: [KeyCode.Escape],
      keybindingContext: `${FREE} && !editorHasMultipleSelections && !findWidgetVisible`,
      run: () => this.setup?.onRevert(),
    })
  }
}
