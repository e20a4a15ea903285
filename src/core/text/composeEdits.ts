// Two successive sets of edits as one.
import type { TextEdit, TextEdits } from './TextEdit'

/**
 * One set of edits with the effect of `first` and then `second`, whose offsets are those of the text between. Edits
 * that touch each other become one.
 */
export function composeEdits(first: TextEdits, second: TextEdits): TextEdits {
  const composed: TextEdit[] = []
  const walk: Walk = { first, second, i: 0, j: 0, shift: 0 }
  while (walk.i < first.length || walk.j < second.length) {
    const edit = nextCluster(walk)
    if (edit.from !== edit.to || edit.insert !== '') composed.push(edit)
  }
  return composed
}

interface Walk {
  readonly first: TextEdits
  readonly second: TextEdits
  i: number
  j: number
  /** Offset in the text between, minus offset in the text before, for what follows the edits passed. */
  shift: number
}

/** A stretch of the text between that the first edits inserted. */
interface Piece {
  readonly from: number
  readonly text: string
}

/** Takes the edits of both sets that touch each other, beginning with the one that stands first. */
function nextCluster(walk: Walk): TextEdit {
  const start = Math.min(startOfFirst(walk), startOfSecond(walk))
  const from = start - walk.shift
  const pieces: Piece[] = []
  const edits: TextEdit[] = []
  let end = start
  for (;;) {
    const a = walk.first[walk.i]
    const b = walk.second[walk.j]
    if (a && startOfFirst(walk) <= end) {
      const at = startOfFirst(walk)
      pieces.push({ from: at, text: a.insert })
      end = Math.max(end, at + a.insert.length)
      walk.shift += a.insert.length - (a.to - a.from)
      walk.i += 1
    } else if (b && b.from <= end) {
      edits.push(b)
      end = Math.max(end, b.to)
      walk.j += 1
    } else break
  }
  return { from, to: end - walk.shift, insert: clusterText(pieces, edits, start, end) }
}

function startOfFirst(walk: Walk): number {
  const edit = walk.first[walk.i]
  return edit ? edit.from + walk.shift : Number.POSITIVE_INFINITY
}

function startOfSecond(walk: Walk): number {
  return walk.second[walk.j]?.from ?? Number.POSITIVE_INFINITY
}

/** What is left of the inserted pieces after the second edits. Untouched text lies between them only where it is deleted. */
function clusterText(pieces: readonly Piece[], edits: TextEdits, start: number, end: number): string {
  let text = ''
  let at = start
  for (const { from, to, insert } of edits) {
    text += insertedBetween(pieces, at, from) + insert
    at = to
  }
  return text + insertedBetween(pieces, at, end)
}

function insertedBetween(pieces: readonly Piece[], from: number, to: number): string {
  let text = ''
  for (const piece of pieces) {
    text += piece.text.slice(Math.max(0, from - piece.from), Math.max(0, to - piece.from))
  }
  return text
}
