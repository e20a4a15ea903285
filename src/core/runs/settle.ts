// What becomes of the visits that are still open when what is around them fails or the execution ends: the culprit's failed,
// the others were called off.
import { codeOfType } from './eventCodes'
import type { RunHistory } from './RunHistory'
import type { FoldFrame, Visit } from './Visit'

/** What has been folded so far. */
interface Folded {
  readonly history: RunHistory
  readonly frames: readonly FoldFrame[]
}

/** Closes everything open in the children of a container; `culprit` is the frame that failed, null when none did. */
export function settleChildren(container: Visit, culprit: FoldFrame | null, id: number): void {
  for (const child of container.children ?? []) {
    const isCulprit = culprit !== null && isWithin(culprit, child)
    if (child.isIterating) countEnd(child, isCulprit)
    if (child.open) settle(child.open, isCulprit ? culprit : null, id)
  }
}

function settle(visit: Visit, culprit: FoldFrame | null, id: number): void {
  settleChildren(visit, culprit, id)
  visit.status = culprit ? 'Failed' : 'Cancelled'
  visit.ended = id
  visit.frame.open = null
}

function countEnd(frame: FoldFrame, isCulprit: boolean): void {
  const counts = frame.container?.iterations
  frame.isIterating = false
  if (!counts) return
  counts.running -= 1
  counts[isCulprit ? 'failed' : 'aborted'] += 1
}

function isWithin(frame: FoldFrame, outer: FoldFrame): boolean {
  for (let at: FoldFrame | undefined = frame; at; at = at.container?.frame) {
    if (at === outer) return true
  }
  return false
}

/** Closes everything at the execution's last event and gives the state whose failure ended it; -1 for none. */
export function settleRun(fold: Folded, row: number): number {
  const cause = causeOf(fold, row)
  const frame = cause > 0 ? frameOf(fold, cause) : undefined
  const culprit = frame ? openAround(frame) : null
  const failing = frame ? failingState(fold, frame, culprit, cause) : -1
  const root = fold.frames[0]?.open
  if (root) settle(root, frame ? (culprit?.frame ?? frame) : null, row + 1)
  return failing
}

/** The event that tells of the failure itself, past the containers that passed it on; 0 for an end from outside. */
function causeOf(fold: Folded, row: number): number {
  const { previousEventId, type } = fold.history.table.columns
  let cause = previousEventId[row] ?? 0
  while (cause > 0 && PASSED_ON.has(type[cause - 1] ?? 0)) cause = previousEventId[cause - 1] ?? 0
  return cause
}

function frameOf(fold: Folded, id: number): FoldFrame | undefined {
  return fold.frames[fold.history.table.columns.frame[id - 1] ?? 0]
}

/** The innermost visit still going on in the frame or around it. */
function openAround(frame: FoldFrame): Visit | null {
  for (let at: FoldFrame | undefined = frame; at; at = at.container?.frame) {
    if (at.open) return at.open
  }
  return null
}

function failingState(fold: Folded, frame: FoldFrame, culprit: Visit | null, cause: number): number {
  const state = fold.history.table.columns.state[cause - 1] ?? -1
  return frame.latest?.status === 'Failed' || !culprit ? state : culprit.state
}

const PASSED_ON: ReadonlySet<number> = new Set([codeOfType('ParallelStateFailed'), codeOfType('MapStateFailed')])
