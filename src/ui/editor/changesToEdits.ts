// What Monaco says has changed, in the form the document takes.
import { invariant } from '../../core/base/invariant'
import type { TextChange, TextChanges } from './EditableText'

/** The part of Monaco's `IModelContentChange` that matters. */
export interface ModelChange {
  readonly rangeOffset: number
  readonly rangeLength: number
  readonly text: string
}

/** Monaco lists changes from the last to the first, in offsets of the text before; throws where it does not. */
export function changesToEdits(changes: readonly ModelChange[]): TextChanges {
  const edits: TextChange[] = []
  for (const { rangeOffset, rangeLength, text } of changes.toReversed()) {
    const last = edits[edits.length - 1]
    invariant(!last || last.to <= rangeOffset, 'changes of the editor overlap or are out of order')
    edits.push({ from: rangeOffset, to: rangeOffset + rangeLength, insert: text })
  }
  return edits
}
