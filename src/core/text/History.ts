// The undo history of a text: inverse edits and what to restore beside the text. Plain data, so it can be stored.
import { composeEdits } from './composeEdits'
import { invertEdits } from './invertEdits'
import type { TextEdits } from './TextEdit'

/** Steps that may be undone and redone, the most recent last. `Mark` is what is restored beside the text. */
export interface History<Mark> {
  readonly done: readonly HistoryEntry<Mark>[]
  readonly undone: readonly HistoryEntry<Mark>[]
}

/** One step. `inverse` takes it back (in `done`) or does it again (in `undone`), from the text present at that time. */
export interface HistoryEntry<Mark> {
  readonly inverse: TextEdits
  /** For people: "Rename Pay to Charge". */
  readonly label: string
  readonly before: Mark
  readonly after: Mark
  /** Consecutive steps with the same key become one. */
  readonly merge: string | null
  /** When the step was last added to, in milliseconds; null when it merges by its key alone, whatever the time. */
  readonly time: number | null
}

/** What undo or redo does: the edits to apply, the mark to restore, and the history afterwards. */
export interface HistoryMove<Mark> {
  readonly edits: TextEdits
  readonly label: string
  readonly mark: Mark
  readonly history: History<Mark>
}

/** Steps kept; the oldest are forgotten beyond it. */
export const HISTORY_LIMIT = 200
/** Timed steps with the same merge key become one when this many milliseconds or fewer lie between them. */
export const MERGE_WINDOW = 500

/** A history with nothing to undo. */
export function emptyHistory<Mark>(): History<Mark> {
  return { done: [], undone: [] }
}

/** Adds a step that has just been done; what was undone before is forgotten. */
export function pushStep<Mark>(history: History<Mark>, entry: HistoryEntry<Mark>): History<Mark> {
  const last = history.done[history.done.length - 1]
  if (last && history.undone.length === 0 && merges(last, entry)) {
    const merged = {
      ...entry,
      inverse: composeEdits(entry.inverse, last.inverse),
      label: last.label,
      before: last.before,
    }
    return { done: [...history.done.slice(0, -1), merged], undone: [] }
  }
  return { done: [...history.done, entry].slice(-HISTORY_LIMIT), undone: [] }
}

function merges<Mark>(last: HistoryEntry<Mark>, next: HistoryEntry<Mark>): boolean {
  if (next.merge === null || next.merge !== last.merge) return false
  return next.time === null || last.time === null || next.time - last.time <= MERGE_WINDOW
}

/** Ends the last step: whatever follows is a step of its own. For a caret move, a blur, the end of a drag. */
export function sealStep<Mark>(history: History<Mark>): History<Mark> {
  const last = history.done[history.done.length - 1]
  if (!last || last.merge === null) return history
  return { ...history, done: [...history.done.slice(0, -1), { ...last, merge: null }] }
}

/** Takes the last step back; `text` is the present text. Null when there is nothing to undo. */
export function undoStep<Mark>(history: History<Mark>, text: string): HistoryMove<Mark> | null {
  const entry = history.done[history.done.length - 1]
  if (!entry) return null
  const undone = { ...entry, inverse: invertEdits(text, entry.inverse), merge: null }
  return {
    edits: entry.inverse,
    label: entry.label,
    mark: entry.before,
    history: { done: history.done.slice(0, -1), undone: [...history.undone, undone] },
  }
}

/** Does the step undone last again; `text` is the present text. Null when there is nothing to redo. */
export function redoStep<Mark>(history: History<Mark>, text: string): HistoryMove<Mark> | null {
  const entry = history.undone[history.undone.length - 1]
  if (!entry) return null
  const done = { ...entry, inverse: invertEdits(text, entry.inverse) }
  return {
    edits: entry.inverse,
    label: entry.label,
    mark: entry.after,
    history: { done: [...history.done, done], undone: history.undone.slice(0, -1) },
  }
}
