// The code editor as the views see it: offsets and plain values, nothing of the library behind it.
import type { EditableText } from './EditableText'
import type { OffsetRange } from './OffsetRange'
import type { TextAssist } from './TextAssist'

export interface EditorMarker extends OffsetRange {
  readonly severity: 'error' | 'warning' | 'hint'
  readonly message: string
  /** Shown in grey after the message. */
  readonly code?: string
}

/** Lines that fold into their first, counted from 1, both included. */
export interface FoldingLines {
  readonly start: number
  readonly end: number
}

/** A way out of what is wrong in a range. */
export interface QuickFix extends OffsetRange {
  readonly label: string
  run(): void
}

export interface EditorCommand {
  readonly id: string
  readonly label: string
  /** Shift, Alt and a letter: `F` for Shift+Alt+F. */
  readonly shiftAltKey?: 'F'
  run(): void
}

export interface TextEditorSetup {
  readonly source: EditableText
  /** What the source's text is written in. */
  readonly language: () => 'json' | 'yaml'
  /** The accessible name of the text box. */
  readonly label: string
  /** Asked after each change, for the present text. */
  readonly foldingLines: () => readonly FoldingLines[]
  /** Asked when somebody wants to set something right; all there are for the present text. */
  readonly quickFixes: () => readonly QuickFix[]
  /** Who knows what could be written and what things are. */
  readonly assist: TextAssist
  /** Entries of the context menu. */
  readonly commands: readonly EditorCommand[]
  /** A person has put the caret somewhere, by mouse or keyboard. */
  readonly onCaret: (offset: number) => void
  /** The editor lost the focus. */
  readonly onBlur: () => void
  /** Something went wrong that the editor could set right. */
  readonly onTrouble: (message: string) => void
}

export interface TextEditor {
  /** Puts the editor into an element; it keeps its scroll position, folds and caret from one to the next. */
  attach(host: HTMLElement): void
  detach(): void
  hasFocus(): boolean
  focus(): void
  /** Selects a range, unfolds it and brings its beginning into view. `onCaret` is not called. */
  select(range: OffsetRange): void
  /** Replaces the underlines of a group; they move with the text until they are replaced. */
  mark(group: string, markers: readonly EditorMarker[]): void
  dispose(): void
}
