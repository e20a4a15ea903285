// Edits to text: the only way the definition's bytes change. Offsets are UTF-16 code units.

/** Replaces the text between `from` (inclusive) and `to` (exclusive) by `insert`. */
export interface TextEdit {
  readonly from: number
  readonly to: number
  readonly insert: string
}

/** Sorted by `from`, never overlapping, all in coordinates of the text before any of them is applied. */
export type TextEdits = readonly TextEdit[]
