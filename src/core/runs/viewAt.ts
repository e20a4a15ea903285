// The picture of a run at one of its events. Pure: the same history, cursor and focus give the same picture.
import type { StateStatus } from '../asl/StateStatus'
import { exitOfCode } from './eventCodes'
import { RunFold } from './RunFold'
import type { RunHistory } from './RunHistory'
import type { IterationCounts, RunView, StateRun, StateVisit } from './RunView'
import { type FoldFrame, publish, type Visit } from './Visit'

/** Which iteration of a Map is shown, by program index of the Map; absent: all of them together. */
export type Focus = ReadonlyMap<number, number>

/** The picture after events 1 to `cursor`. */
export function viewAt(history: RunHistory, cursor: number, focus: Focus): RunView {
  return viewOf(new RunFold(history), cursor, focus)
}

/** `viewAt` that goes on from where the fold stands, which makes following a run cheap. */
export function viewOf(fold: RunFold, cursor: number, focus: Focus): RunView {
  fold.moveTo(cursor)
  const { history } = fold
  const shown = shownFrames(fold, focus)
  const states = new Map<number, StateRun>()
  const taken = new Map<string, number>()
  const seen = new Int32Array(fold.frames.length)
  fold.visits.forEach((visits, state) => {
    const inSight = visits.filter(({ frame }) => shown[frame.info.frame])
    if (inSight.length === 0) return
    states.set(state, stateRun(inSight, seen, state + 1))
    countExits(taken, state, inSight)
  })
  const isAtEnd = cursor === history.table.length
  return {
    cursor,
    states,
    taken,
    current: cursor > 0 ? (history.table.columns.state[cursor - 1] ?? -1) : -1,
    outcome: isAtEnd ? history.outcome : null,
    failing: fold.failing,
  }
}

/** A frame is shown when it belongs to the latest start of a container that is shown, and to the iteration in focus. */
function shownFrames({ frames }: RunFold, focus: Focus): readonly boolean[] {
  const shown: boolean[] = []
  for (const frame of frames) shown.push(isShown(frame, shown, focus))
  return shown
}

function isShown({ info, container, start }: FoldFrame, shown: readonly boolean[], focus: Focus): boolean {
  if (info.parent < 0) return true
  if (container === null || container.isSuperseded || container.start !== start || !shown[info.parent]) return false
  const only = focus.get(info.owner)
  return only === undefined || only === info.index
}

/** What counts most of several frames comes first. */
const ORDER: readonly StateStatus[] = ['In Progress', 'Failed', 'Caught error', 'Cancelled', 'Succeeded']

/** `seen` remembers by frame which state's latest visit was counted: that of number `mark` here. */
function stateRun(visits: readonly Visit[], seen: Int32Array, mark: number): StateRun {
  let [best, iterations]: [number, IterationCounts | null] = [ORDER.length, null]
  for (let index = visits.length - 1; index >= 0; index -= 1) {
    const visit = visits[index]
    if (!visit || seen[visit.frame.info.frame] === mark) continue
    seen[visit.frame.info.frame] = mark
    iterations ??= visit.iterations && { ...visit.iterations }
    best = Math.min(best, ORDER.indexOf(visit.status))
  }
  const published: StateVisit[] = visits.map(publish)
  return { status: ORDER[best] ?? 'In Progress', visits: published, iterations }
}

function countExits(taken: Map<string, number>, state: number, visits: readonly Visit[]): void {
  const counts: number[] = []
  let starts = 0
  for (const { exit, isFirst } of visits) {
    if (exit > 0) counts[exit] = (counts[exit] ?? 0) + 1
    if (isFirst) starts += 1
  }
  counts.forEach((count, exit) => {
    taken.set(`${state}/${exitOfCode(exit)}`, count)
  })
  if (starts > 0) taken.set(`start/${state}`, starts)
}
