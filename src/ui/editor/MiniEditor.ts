// The small code editor that a form's field becomes while it is written in: one for the whole page, moved from field to field.
import type { OffsetRange } from './OffsetRange'
import type { ExpressionAssist } from './TextAssist'
import type { EditorMarker } from './TextEditor'

export interface MiniSetup {
  /** The accessible name of the text box. */
  readonly label: string
  /** Ids of what describes it. */
  readonly describedBy?: string
  readonly text: string
  readonly selection: OffsetRange
  /** Enter is a new line, and Mod+Enter commits; else Enter commits. */
  readonly multiline: boolean
  /** Who knows what could be written and what things are. */
  readonly assist: ExpressionAssist
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
