// Joins the code editor to the studio: text, selection and problems, in both directions. One for each studio; the
// editor in it outlives the view, so that scroll position and folds are kept while the definition is out of sight.
import { type ApplyFixArgs, applyFix } from '../../core/document/commands/applyFix'
import { formatDocument } from '../../core/document/commands/formatDocument'
import { rangeOf } from '../../core/document/rangeOf'
import { selectionAt } from '../../core/document/selectionAt'
import type { TextRange } from '../../core/text/mapRange'
import type { DocumentState } from '../../studio/documentStore'
import type { Studio } from '../../studio/Studio'
import { loadTextEditor } from '../../ui/editor/loadTextEditor'
import type { QuickFix, TextEditor } from '../../ui/editor/TextEditor'
import { showToast } from '../../ui/showToast'
import { DocumentText } from './DocumentText'
import { deferEdits } from './deferEdits'
import { documentAssist } from './documentAssist'
import { findingMarkers, syntaxMarkers } from './editorMarkers'
import { foldingLines } from './foldingLines'
import { sameSelection } from './sameSelection'

export const textLabel = 'Definition text'

const links = new WeakMap<Studio, DefinitionLink>()

export class DefinitionLink {
  readonly text: DocumentText
  editor: TextEditor | null = null
  private loading: Promise<TextEditor> | null = null
  private host: HTMLElement | null = null
  /** What to show when the editor comes into sight: what was selected or asked for meanwhile. */
  private toShow: 'selection' | number | null = 'selection'
  /** The text that the present findings are about. */
  private checked: string | null = null

  /** The studio's link, made when it is first asked for. */
  static of(studio: Studio): DefinitionLink {
    const link = links.get(studio) ?? new DefinitionLink(studio)
    links.set(studio, link)
    return link
  }

  private constructor(private readonly studio: Studio) {
    this.text = new DocumentText(studio.document, deferEdits)
    studio.document.subscribe((state, before) => this.onDocument(state, before))
    studio.problems.subscribe(() => this.markFindings())
    studio.view.subscribe(({ textRequest }, before) => {
      if (textRequest && textRequest !== before.textRequest) this.show(textRequest.offset)
    })
    flushBeforeActions(this.text, () => this.host)
  }

  /** Loads the editor; the same promise while that goes on. Rejects when its program cannot be loaded. */
  load(): Promise<TextEditor> {
    this.loading ??= this.open().catch((error: unknown) => {
      this.loading = null
      throw error
    })
    return this.loading
  }

  /** Shows the editor in an element, and in it what was asked for meanwhile. */
  attach(host: HTMLElement): void {
    this.host = host
    this.editor?.attach(host)
    if (this.toShow !== null) this.show(this.toShow)
  }

  detach(): void {
    this.text.flush()
    this.host = null
    this.editor?.detach()
  }

  /** Selects a range and takes the focus there. */
  goTo(range: TextRange): void {
    this.editor?.select(range)
    this.editor?.focus()
  }

  format(): void {
    this.text.seal()
    this.studio.document.getState().perform(formatDocument, { indent: 2 })
  }

  private async open(): Promise<TextEditor> {
    const { studio, text } = this
    this.editor = await loadTextEditor({
      source: text,
      label: textLabel,
      language: () => studio.document.getState().doc.notation,
      assist: documentAssist(studio, text),
      foldingLines: () => {
        text.flush()
        return foldingLines(studio.document.getState().doc)
      },
      quickFixes: () => this.quickFixes(),
      commands: [{ id: 'format', label: 'Format Document', shiftAltKey: 'F', run: () => this.format() }],
      onCaret: (offset) => this.selectAt(offset),
      onBlur: () => text.seal(),
      onTrouble: (message) => showToast({ tone: 'error', message }),
    })
    this.editor.mark('syntax', syntaxMarkers(studio.document.getState().doc))
    this.markFindings()
    return this.editor
  }

  /** What the checks propose for the text as it stands; none while they have not seen it. */
  private quickFixes(): readonly QuickFix[] {
    const { document, problems } = this.studio
    const { text } = document.getState().doc
    if (this.text.isBehind || this.checked !== text) return []
    return problems
      .getState()
      .findings.flatMap(({ from, to, fixes = [] }) =>
        fixes.map((fix) => ({ from, to, label: fix.label, run: () => this.fix(fix, text) })),
      )
  }

  private fix(fix: ApplyFixArgs, text: string): void {
    this.text.flush()
    this.text.seal()
    const { doc, perform, refuse } = this.studio.document.getState()
    if (doc.text === text) perform(applyFix, fix)
    else refuse({ code: 'not-possible-here', message: 'The text has changed meanwhile. Ask for the fix again.' })
  }

  /** Text to canvas: the state the caret stands in. */
  private selectAt(offset: number): void {
    this.text.flush()
    const { doc, select } = this.studio.document.getState()
    const selection = selectionAt(doc, offset)
    if (sameSelection(selection, doc.selection)) return
    this.text.act(() => select(selection))
  }

  private onDocument(state: DocumentState, before: DocumentState): void {
    if (state.doc.tree !== before.doc.tree) this.editor?.mark('syntax', syntaxMarkers(state.doc))
    // What the editor itself has selected is where the caret stands already.
    if (state.doc.selection !== before.doc.selection && !this.text.isActing) this.show('selection')
  }

  /** Canvas to text: brings the selection into view, or the rest of a line from an offset on. */
  private show(what: 'selection' | number): void {
    const { editor, host } = this
    const isInSight = editor !== null && host !== null && host.clientHeight > 0
    this.toShow = isInSight ? null : what
    if (!isInSight) return
    this.text.flush()
    const { doc } = this.studio.document.getState()
    if (what !== 'selection') editor.select(restOfLine(doc.text, what))
    else if (doc.selection.kind !== 'machine') editor.select(rangeOf(doc, doc.selection))
  }

  /** Findings are for the document's text; while the editor is ahead of it, the next check is waited for. */
  private markFindings(): void {
    if (this.text.isBehind) return
    this.checked = this.text.text
    this.editor?.mark('findings', findingMarkers(this.studio.problems.getState().findings))
  }
}

function restOfLine(text: string, offset: number): TextRange {
  const end = text.indexOf('\n', offset)
  return { from: offset, to: end < 0 ? text.length : end }
}

/** Whatever a person does outside of the text, or by a shortcut in it, must find the document up to date. */
function flushBeforeActions(text: DocumentText, host: () => HTMLElement | null): void {
  const flush = (event: Event): void => {
    const isInText = event.target instanceof Node && host()?.contains(event.target)
    const isShortcut = event instanceof KeyboardEvent && (event.ctrlKey || event.metaKey || event.altKey)
    if (!isInText || isShortcut) text.flush()
  }
  for (const type of ['keydown', 'pointerdown', 'visibilitychange', 'pagehide']) {
    window.addEventListener(type, flush, { capture: true })
  }
}
