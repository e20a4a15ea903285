// Keeps Monaco's model and the source's text the same, in both directions. Nothing else writes to the model.

import * as monaco from 'monaco-editor/editor'
import { foldModel, languageIds } from './aslLanguage'
import { changesToEdits } from './changesToEdits'
import type { TextChanges } from './EditableText'
import { keepTopLine } from './keepTopLine'
import { mergeKey } from './mergeKey'
import { offerAssist } from './offerAssist'
import { offerRefactorings } from './offerRefactorings'
import { ownMoves } from './ownMoves'
import { offerQuickFixes } from './quickFixes'
import { offerHistory, replaceModelHistory, type SourceHistory } from './sourceHistory'
import type { TextEditorSetup } from './TextEditor'

export class MonacoMirror {
  /** Above zero while we write: what the model then tells is our own echo. */
  private applying = 0
  /** Above zero while the model tells of a change: writing to it would show later listeners the wrong text. */
  private telling = 0
  private composing = false
  /** The person is undoing: the caret goes to what changes. */
  private undoing = false
  private content: monaco.IDisposable | null = null
  private readonly disposables: { dispose(): void }[] = []

  constructor(
    private readonly editor: monaco.editor.IStandaloneCodeEditor,
    private readonly setup: TextEditorSetup,
  ) {
    this.disposables.push(
      editor.onDidCompositionStart(() => {
        this.composing = true
      }),
      editor.onDidCompositionEnd(() => {
        this.composing = false
        setup.source.settle()
      }),
      editor.onDidChangeCursorSelection((event) => this.onCaret(event)),
      offerHistory(editor, this.history),
      { dispose: setup.source.onChange((changes) => this.follow(changes)) },
    )
    this.open()
  }

  /** The model on screen; another one after another document was opened. */
  get model(): monaco.editor.ITextModel {
    const model = this.editor.getModel()
    if (!model) throw new Error('the editor has no model')
    return model
  }

  dispose(): void {
    this.content?.dispose()
    for (const disposable of this.disposables) disposable.dispose()
    this.editor.getModel()?.dispose()
  }

  /** Undo while an input method composes would tear the composed text apart. */
  private readonly history: SourceHistory = {
    undo: () => this.travel(() => this.setup.source.undo()),
    redo: () => this.travel(() => this.setup.source.redo()),
    canUndo: () => this.setup.source.canUndo,
    canRedo: () => this.setup.source.canRedo,
  }

  private travel(move: () => void): void {
    if (this.composing) return
    this.undoing = true
    move()
    this.undoing = false
  }

  /** A model of its own for each document: folds, scroll position and Monaco's records go with the old one. */
  private open(): void {
    const { source, foldingLines, quickFixes, language, assist } = this.setup
    const last = this.editor.getModel()
    const model = monaco.editor.createModel('', languageIds[language()])
    // An empty model takes the system's line end, CRLF on Windows; the text goes in after that is settled.
    model.setEOL(monaco.editor.EndOfLineSequence.LF)
    model.applyEdits([{ range: model.getFullModelRange(), text: source.text }])
    model.detectIndentation(true, 2)
    model.updateOptions({ bracketColorizationOptions: { enabled: false, independentColorPoolPerBracketType: false } })
    replaceModelHistory(model, this.history)
    foldModel(model, foldingLines)
    offerQuickFixes(model, quickFixes)
    offerAssist(model, assist)
    offerRefactorings(model, { editor: this.editor, assist })
    this.content?.dispose()
    this.content = model.onDidChangeContent((event) => this.tell(event))
    this.editor.setModel(model)
    last?.dispose()
  }

  /** From the editor to the source. */
  private tell(event: monaco.editor.IModelContentChangedEvent): void {
    if (this.applying > 0) return
    this.keepLineEnds()
    if (event.isEolChange) return
    const { source } = this.setup
    const changes = event.isFlush
      ? [{ from: 0, to: source.length, insert: this.model.getValue() }]
      : changesToEdits(event.changes)
    this.telling += 1
    source.edit(changes, { merge: mergeKey(event.changes, actionOf(event)), unfinished: this.composing })
    this.telling -= 1
    this.checkSameness()
  }

  /** From the source to the editor. */
  private follow(changes: TextChanges | null): void {
    if (changes === null) this.open()
    else if (this.telling > 0) queueMicrotask(() => this.catchUp())
    else if (this.composing) this.interrupt()
    else {
      this.write(changes)
      this.checkSameness()
    }
    // Undo can bring back the other notation.
    monaco.editor.setModelLanguage(this.model, languageIds[this.setup.language()])
  }

  /** Ends the composition, keeping what was composed: changing text under it would tear it apart. */
  private interrupt(): void {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    this.catchUp()
    this.editor.focus()
  }

  private write(changes: TextChanges): void {
    const { model } = this
    const operations = changes.map(({ from, to, insert }) => ({ range: this.rangeOf(from, to), text: insert }))
    this.applying += 1
    if (this.undoing) model.applyEdits(operations)
    else keepTopLine(this.editor, model, () => model.applyEdits(operations))
    this.applying -= 1
    if (this.undoing) this.showChange(changes)
  }

  private rangeOf(from: number, to: number) {
    return monaco.Range.fromPositions(this.model.getPositionAt(from), this.model.getPositionAt(to))
  }

  /** After undo and redo: the caret goes behind the first change. Several carets stay where the change took them. */
  private showChange(changes: TextChanges): void {
    const first = changes[0]
    if (first === undefined || (this.editor.getSelections()?.length ?? 0) > 1) return
    const at = this.model.getPositionAt(first.from + first.insert.length)
    this.editor.setPosition(at, ownMoves)
    this.editor.revealPositionInCenterIfOutsideViewport(at, monaco.editor.ScrollType.Immediate)
  }

  private onCaret({ reason, source, selection }: monaco.editor.ICursorSelectionChangedEvent): void {
    const isExplicit = reason === monaco.editor.CursorChangeReason.Explicit
    // What is not named is a jump of Monaco's own, to a definition or a use.
    const isJump = source === 'api'
    if (source === ownMoves || !(isExplicit || isJump || source === 'mouse')) return
    this.setup.source.seal()
    if (source !== 'keyboard' && source !== 'mouse' && !isJump) return
    this.setup.onCaret(this.model.getOffsetAt(selection.getPosition()))
  }

  private keepLineEnds(): void {
    if (this.model.getEOL() === '\n') return
    this.applying += 1
    this.model.setEOL(monaco.editor.EndOfLineSequence.LF)
    this.applying -= 1
  }

  /** In development all of the text is compared, in production its length. */
  private checkSameness(): void {
    const { source } = this.setup
    const isSame = this.model.getValueLength() === source.length
    if (isSame && !(import.meta.env.DEV && this.model.getValue() !== source.text)) return
    this.setup.onTrouble('The code editor showed another text than the document has; it was set right.')
    queueMicrotask(() => this.catchUp())
  }

  /** Makes the model's text the source's, whatever it was. */
  private catchUp(): void {
    const changes = this.setup.source.changesFrom(this.model.getValue())
    if (changes.length > 0) this.write(changes)
  }
}

/** What the person did, as Monaco notes it at run time; its declarations leave it out, so its absence must be borne. */
function actionOf(event: monaco.editor.IModelContentChangedEvent): string | null {
  // The cast only names what may be there; each step is checked.
  const { detailedReasons } = event as {
    detailedReasons?: readonly { metadata?: { source?: string; kind?: string; name?: string } }[]
  }
  const { source, kind, name } = detailedReasons?.[0]?.metadata ?? {}
  if (source === 'cursor') return kind ?? null
  return (source === 'unknown' ? name : source) ?? null
}
