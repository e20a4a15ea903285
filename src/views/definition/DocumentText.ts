// The document as a text to be edited: what the code editor and the plain text box write to. Edits of large documents
// are gathered for a moment, so that a key is painted before the document is read again.
import { editText } from '../../core/document/commands/editText'
import { applyEdits } from '../../core/text/applyEdits'
import { composeEdits } from '../../core/text/composeEdits'
import { diffText } from '../../core/text/diffText'
import { mapRange } from '../../core/text/mapRange'
import type { TextEdits } from '../../core/text/TextEdit'
import { widenSurrogates } from '../../core/text/widenSurrogates'
import type { DocumentState, DocumentStore } from '../../studio/documentStore'
import type { EditableText, EditNature } from '../../ui/editor/EditableText'
import { editsBetween } from './editsBetween'

/** Calls back when the edits of a text that is as hard to read as JSON of this length shall reach the document. Returns the way to call it off. */
export type Defer = (length: number, run: () => void) => () => void

/** How much longer it takes to read a text than JSON of its length. */
const EFFORT = { json: 1, yaml: 7 } as const

/** Edits that the editor shows and the document does not have yet. */
interface Pending {
  readonly edits: TextEdits
  readonly merge: string | null
  readonly growth: number
}

export class DocumentText implements EditableText {
  /** The state of the document that the editor's text is based on. */
  private base: DocumentState
  private pending: Pending | null = null
  private composing = false
  private callOff: (() => void) | null = null
  private acting = 0
  private readonly listeners = new Set<(changes: TextEdits | null) => void>()

  constructor(
    private readonly document: DocumentStore,
    private readonly defer: Defer,
  ) {
    this.base = document.getState()
    document.subscribe(() => this.follow())
  }

  get text(): string {
    return this.pending ? applyEdits(this.base.doc.text, this.pending.edits) : this.base.doc.text
  }

  get length(): number {
    return this.base.doc.text.length + (this.pending?.growth ?? 0)
  }

  get canUndo(): boolean {
    return this.pending !== null || this.base.session.history.done.length > 0
  }

  get canRedo(): boolean {
    return this.pending === null && this.base.session.history.undone.length > 0
  }

  /** True while the document lacks what the editor shows. */
  get isBehind(): boolean {
    return this.pending !== null
  }

  /** True while the document changes because of the editor: what else changes with it is no wish from elsewhere. */
  get isActing(): boolean {
    return this.acting > 0
  }

  edit(changes: TextEdits, { merge, unfinished }: EditNature): void {
    if (!this.composing && this.pending && (merge === null || merge !== this.pending.merge)) this.flush()
    this.composing = unfinished
    const edits = this.pending ? composeEdits(this.pending.edits, changes) : changes
    this.pending = { edits, merge: this.pending?.merge ?? merge, growth: growthOf(edits) }
    if (unfinished || this.callOff) return
    const callOff = this.defer(this.length * EFFORT[this.base.doc.notation], () => this.flush())
    // Small documents have it already.
    if (this.isBehind) this.callOff = callOff
  }

  settle(): void {
    this.composing = false
    this.flush()
  }

  /** Hands over what the document lacks. Before anything is done to the document or read from it. */
  flush(): void {
    const { pending } = this
    if (!pending || this.composing) return
    this.callOff?.()
    this.callOff = null
    const { edits, merge } = pending
    const shown = this.text
    this.pending = null
    // The document's own news of this edit must find the editor up to date.
    this.base = { ...this.base, doc: { ...this.base.doc, text: shown } }
    this.act(() => this.document.getState().perform(editText, { edits, ...(merge === null ? {} : { merge }) }))
    this.follow()
  }

  seal(): void {
    this.flush()
    const { session, seal } = this.document.getState()
    if (session.history.done.at(-1)?.merge != null) seal()
  }

  undo(): void {
    this.flush()
    this.act(() => this.document.getState().undo())
  }

  redo(): void {
    this.flush()
    this.act(() => this.document.getState().redo())
  }

  changesFrom(text: string): TextEdits {
    return widenSurrogates(text, diffText(text, this.text))
  }

  onChange(listener: (changes: TextEdits | null) => void): () => void {
    this.listeners.add(listener)
    return () => {
      this.listeners.delete(listener)
    }
  }

  /** Does something to the document on behalf of the editor. */
  act(run: () => void): void {
    this.acting += 1
    run()
    this.acting -= 1
  }

  /** Passes on what has changed in the document since the last time. */
  private follow(): void {
    const now = this.document.getState()
    const was = this.base
    if (now === was) return
    const shown = this.pending && now.doc.text !== was.doc.text ? this.text : was.doc.text
    this.base = now
    if (now.opened !== was.opened) {
      this.forget()
      this.tell(null)
    } else if (now.doc.text !== was.doc.text) {
      const edits = editsBetween(was, now)
      this.tell(widenSurrogates(shown, this.pending ? this.rebase(this.pending, edits, shown) : edits))
    }
  }

  /** The document has changed under edits it does not have yet: they are carried over. Returns what the editor must change. */
  private rebase(pending: Pending, edits: TextEdits, shown: string): TextEdits {
    const carried = pending.edits.map((edit) => ({ ...mapRange(edit, edits), insert: edit.insert }))
    this.pending = { ...pending, edits: carried, growth: growthOf(carried) }
    return diffText(shown, this.text)
  }

  private forget(): void {
    this.callOff?.()
    this.callOff = null
    this.pending = null
    this.composing = false
  }

  private tell(changes: TextEdits | null): void {
    for (const listener of this.listeners) listener(changes)
  }
}

function growthOf(edits: TextEdits): number {
  return edits.reduce((sum, { from, to, insert }) => sum + insert.length - (to - from), 0)
}
