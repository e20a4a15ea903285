// The small code editor that a form's field becomes while it is written in: one for the whole page, moved from field to field.
import type { OffsetRange } from './OffsetRange'
import type { EditorMarker } from './TextEditor'

/** A proposal for what is being written. */
export interface MiniCompletion extends OffsetRange {
  readonly label: string
  readonly detail?: string
  /** Plain text. */
  readonly docs?: string
  /** Takes the place of the range; in snippet form where `isSnippet`. */
  readonly insert: string
  readonly isSnippet?: boolean
  /** What the typed word is compared with; the label where left out. */
  readonly filter?: string
}

/** Proposals at an offset of the text; those for an older text are not waited for. */
export type MiniCompletions = (text: string, offset: number) => Promise<readonly MiniCompletion[]>

export interface MiniSetup {
  /** The accessible name of the text box. */
  readonly label: string
  /** Ids of what describes it. */
  readonly describedBy?: string
  readonly text: string
  readonly selection: OffsetRange
  /** Enter is a new line, and Mod+Enter commits; else Enter commits. */
  readonly multiline: boolean
  readonly complete?: MiniCompletions
  readonly onChange: (text: string) => void
  readonly onCommit: () => void
  /** Escape: the text as it was. */
  readonly onRevert: () => void
  /** Undo and redo where nothing is typed that could be taken back. */
  readonly onUndo: () => void
  readonly onRedo: () => void
}

export interface MiniEditor {
  /** Moves into an element, shows another text and takes the focus. */
  open(host: HTMLElement, setup: MiniSetup): void
  /** Leaves the element it was opened in, if it is still there. */
  close(host: HTMLElement): void
  hasFocus(): boolean
  focus(): void
  readonly text: string
  readonly selection: OffsetRange
  /** Shows a text that came from elsewhere; `onChange` is not called. */
  setText(text: string): void
  /** Replaces a range as if it was typed; the caret stands behind it. */
  replace(range: OffsetRange, text: string): void
  mark(markers: readonly EditorMarker[]): void
}
