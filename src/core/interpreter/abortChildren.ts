// Calls off the running children of a Parallel or Map that has failed, timed out or been stopped.

import { closeMapRun, mapRunOf } from './openMapRun'
import type { Frame } from './RunState'
import { recordAt } from './record'
import { stopMapRun } from './runChildren'
import { stopTimers } from './startTimer'
import { cellsFrom } from './Table'
import { ownFrame, removeFrame, stateOf, type Work } from './Work'

/** Aborts all children of `parent`, in the order they began; their events point to `previous`. */
export function abortChildren(work: Work, parent: Frame, previous: number): void {
  abortMapRun(work, parent, previous)
  if (parent.join === null) return
  const { children: spawned, first } = parent.join
  const { kind } = spawned
  const children = cellsFrom(work.state.frames, first).filter((frame) => frame.parent === parent.slot)
  for (const child of children) {
    if (kind === 'iteration') {
      const { info } = stateOf(work, parent)
      recordAt(work, child, previous, 'MapIterationAborted', { name: info.name, index: child.index }, info.index)
    }
    abortState(work, child, previous)
    abortChildren(work, child, previous)
    forget(work, child)
  }
  ownFrame(work, parent).join = null
}

function abortMapRun(work: Work, frame: Frame, previous: number): void {
  if (mapRunOf(work, frame) === null) return
  const own = ownFrame(work, frame)
  stopMapRun(work, own)
  closeMapRun(work, own, 'ABORTED', false)
  recordAt(work, own, previous, 'MapRunAborted', {})
}

/** Records that the state a frame is in was abandoned, when there is an event for that. */
export function abortState(work: Work, frame: Frame, previous: number): void {
  const { abortedType } = stateOf(work, frame)
  if (abortedType !== null && frame.phase !== 'enter' && frame.phase !== 'ended')
    recordAt(work, frame, previous, abortedType, {})
}

/** Takes a frame out of the run: no timer, no answer reaches it any more. */
export function forget(work: Work, frame: Frame): void {
  stopTimers(work, frame)
  if (frame.token !== 0) work.effects.push({ kind: 'cancel', token: frame.token })
  removeFrame(work, frame)
}
