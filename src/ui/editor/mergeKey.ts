// Which edits in a row are one undo step. Decided by what the person does, not by where: auto-closing and several
// cursors edit places that do not touch.
import type { ModelChange } from './changesToEdits'

export type MergeKey = 'typing' | 'deleting' | 'accepting'

/** A suggestion that is accepted brings its comma and its text one after the other. */
const ACCEPTING = /^(?:snippet|suggest)/

/**
 * `typing`, `deleting`, `accepting` a suggestion, or null for what is a step of its own (paste, cut, commands). `action` is what the editor says
 * the person did, where it says so; without it the changes themselves tell.
 */
export function mergeKey(changes: readonly ModelChange[], action: string | null): MergeKey | null {
  if (action !== null && ACCEPTING.test(action)) return 'accepting'
  if (action === 'type' || action === 'compositionType') return 'typing'
  const onlyDeletes = changes.every(({ text }) => text === '')
  if (action === 'executeCommands' || action === null) {
    if (onlyDeletes) return 'deleting'
    return action === null && changes.every(isTyped) ? 'typing' : null
  }
  return null
}

/** A character, an auto-closed pair, or a line end with its indentation. */
function isTyped({ text }: ModelChange): boolean {
  return [...text].length <= 2 || /^\n[ \t]*(\n[ \t]*)?$/.test(text)
}
