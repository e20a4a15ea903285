// The children of a Parallel or Map: how they begin and what becomes of the parent when one has ended well.
import type { Children } from '../asl/Move'
import type { EvaluationError } from '../expressions/Evaluation'
import { type Frame, type Join, NO_MAP_RUN } from './RunState'
import { recordIteration } from './record'
import { scopeFor } from './scopeFor'
import { cellAt, emptyTable, listCells, setCell } from './Table'
import { makeReady, ownFrame, ownJoin, putFrame, removeFrame, stateOf, type Work } from './Work'

/** Starts as many children as may run at once, in order. Gives the fault of an input that could not be made. */
export function spawnChildren(work: Work, parent: Frame, children: Children): EvaluationError | null {
  const { stamp, count } = work.state
  const join: Join = { stamp, first: count, children, next: 0, running: 0, done: 0, results: emptyTable(stamp) }
  parent.join = join
  if (children.length === 0) {
    finishJoin(work, parent, join)
    return null
  }
  while (join.next < children.length && join.running < children.limit) {
    const fault = spawnNext(work, parent, join, parent.last)
    if (fault) return fault
  }
  return null
}

/** Collects the output of a child that has ended, and starts the next one or wakes the parent. */
export function collectChild(work: Work, child: Frame, parent: Frame): EvaluationError | null {
  // A child ends only while its parent waits for it.
  const join = ownJoin(work, parent, parent.join as Join)
  const { children } = join
  let { last } = child
  if (children.kind === 'iteration') {
    // Does not move the chain: what comes next points to the iteration's last own event.
    last = recordIteration(work, child, last, 'MapIterationSucceeded', stateOf(work, parent).info)
    if (last === 0) return null
  }
  setCell(join.results, child.index, child.value, work.state.stamp)
  removeFrame(work, child)
  join.running -= 1
  join.done += 1
  if (child.at > parent.at) parent.at = child.at
  if (join.next < children.length) return spawnNext(work, parent, join, child.last)
  if (join.done === children.length) {
    parent.last = last
    finishJoin(work, parent, join)
  }
  return null
}

function finishJoin(work: Work, parent: Frame, join: Join): void {
  const results = listCells(join.results, join.children.length)
  parent.join = null
  parent.phase = 'wait'
  parent.inbox = { kind: 'joined', results }
  makeReady(work, parent)
}

/** One function and one literal: a Map starts here what it runs many of, mostly before anything is compiled for speed. */
function spawnNext(work: Work, parent: Frame, join: Join, previous: number): EvaluationError | null {
  const { state } = work
  const { children, next: index } = join
  const { behaviour, info } = stateOf(work, parent)
  const isIteration = children.kind === 'iteration'
  let value = children.items[index] ?? null
  if (behaviour.childInput) {
    scopeFor(work, parent, parent.input)
    const input = behaviour.childInput(work.visit, children, index)
    if (!input.ok) return input.error
    value = input.value
  }
  const slot = state.count
  const child: Frame = {
    stamp: state.stamp,
    slot,
    parent: parent.slot,
    owner: info.index,
    index,
    item: null,
    state: children.starts[isIteration ? 0 : index] ?? 0,
    phase: 'enter',
    value,
    input: value,
    memory: null,
    inbox: null,
    last: previous,
    entered: 0,
    before: 0,
    enteredAt: parent.at,
    at: parent.at,
    attempt: 0,
    retries: null,
    token: 0,
    shownToken: 0,
    variables: parent.variables,
    join: null,
    mapRun: NO_MAP_RUN,
  }
  state.count += 1
  join.next += 1
  join.running += 1
  putFrame(work, child)
  work.frames.push({ frame: slot, parent: parent.slot, owner: info.index, index })
  if (isIteration) child.last = recordIteration(work, child, previous, 'MapIterationStarted', info)
  makeReady(work, child)
  return null
}

/** The parent of a child, owned by this step. */
export function ownParent(work: Work, child: Frame): Frame | null {
  const parent = child.parent < 0 ? null : cellAt(work.state.frames, child.parent)
  return parent && ownFrame(work, parent)
}
