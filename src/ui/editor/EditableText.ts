// What the editor edits: a text that lives elsewhere, with its history. The editor is a mirror of it, never the owner.

/** Replaces the text between `from` and `to` (exclusive), in UTF-16 code units of the text before, by `insert`. */
export interface TextChange {
  readonly from: number
  readonly to: number
  readonly insert: string
}

/** Sorted, never overlapping, all in offsets of the text before any of them. */
export type TextChanges = readonly TextChange[]

export interface EditNature {
  /** Edits in a row with the same key are one undo step, until `seal`. */
  readonly merge: string | null
  /** Part of an input method's composition, which goes on until `settle`. */
  readonly unfinished: boolean
}

export interface EditableText {
  /** What the editor has to show, its own edits included. Line ends are `\n`. */
  readonly text: string
  /** Of `text`; cheap at any time. */
  readonly length: number
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** What turns a text into the present one; none when they are equal. No boundary stands after a high surrogate. */
  changesFrom(text: string): TextChanges
  /** Takes over what a person did in the editor, which shows it already. */
  edit(changes: TextChanges, nature: EditNature): void
  /** The composition has ended. */
  settle(): void
  /** Ends the undo step: the caret was moved by hand. */
  seal(): void
  undo(): void
  redo(): void
  /**
   * Calls back with changes from elsewhere, undo included: no boundary stands right after a high surrogate, where
   * Monaco would move it. `null` means that another document has taken the place of this one. Returns the way to stop.
   */
  onChange(listener: (changes: TextChanges | null) => void): () => void
}
