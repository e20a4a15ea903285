// Folds a history, event by event, into what every visit of every state has come to. Goes forward cheaply; backward begins anew.
import type { HistoryEventType } from '../asl/HistoryEvent'
import { eventTypes, isCatch } from './eventCodes'
import type { RunHistory } from './RunHistory'
import { settleChildren, settleRun } from './settle'
import { type FoldFrame, newFrame, newVisit, type Visit } from './Visit'

type Action = (fold: RunFold, frame: FoldFrame, row: number) => void

export class RunFold {
  readonly history: RunHistory
  /** Events folded. */
  cursor = 0
  frames: FoldFrame[] = []
  /** Visits by state, in the order they began. */
  visits: Visit[][] = []
  /** The state whose failure ended the execution; -1 for none. */
  failing = -1
  private containers = new Map<number, Visit>()

  constructor(history: RunHistory) {
    this.history = history
    this.restart()
  }

  /** Folds events 1 to `cursor`. */
  moveTo(cursor: number): void {
    if (cursor < this.cursor) this.restart()
    while (this.frames.length < this.history.frames.length) {
      const info = this.history.frames[this.frames.length]
      if (info) this.frames.push(newFrame(info))
    }
    const { type, frame } = this.history.table.columns
    for (; this.cursor < cursor; this.cursor += 1) {
      const action = ACTIONS[type[this.cursor] ?? 0]
      const at = this.frames[frame[this.cursor] ?? 0]
      if (action && at) action(this, at, this.cursor)
    }
  }

  /** Takes note of a visit of a Parallel or Map: the one before it in the same frame is past, with all that ran in it. */
  enterContainer(visit: Visit): void {
    const key = visit.frame.info.frame * this.history.states.length + visit.state
    const before = this.containers.get(key)
    if (before) before.isSuperseded = true
    this.containers.set(key, visit)
  }

  private restart(): void {
    this.cursor = 0
    this.frames = []
    this.visits = this.history.states.map(() => [])
    this.failing = -1
    this.containers = new Map()
  }
}

/** Puts a frame under the visit that is going on around it. */
function attach(fold: RunFold, frame: FoldFrame): void {
  const container = fold.frames[frame.info.parent]?.open ?? null
  if (frame.container !== null || container === null) return
  frame.container = container
  frame.start = container.start
  container.children?.push(frame)
}

const enter: Action = (fold, frame, row) => {
  attach(fold, frame)
  if (frame.open) closeAgain(frame.open, row)
  const state = fold.history.table.columns.state[row] ?? 0
  const visit = newVisit(frame, state, row + 1)
  frame.open = visit
  frame.latest = visit
  fold.visits[state]?.push(visit)
}

const enterContainer: Action = (fold, frame, row) => {
  enter(fold, frame, row)
  if (frame.open) fold.enterContainer(frame.open)
}

/** A Fail state is never left. */
const enterFail: Action = (fold, frame, row) => {
  enter(fold, frame, row)
  if (frame.open) frame.open.status = 'Failed'
}

const exit: Action = ({ history }, { open }, row) => {
  if (!open) return
  open.exit = history.table.columns.exit[row] ?? 0
  close(open, row, isCatch(open.exit) ? 'Caught error' : 'Succeeded')
}

/** The frame whose own event it points to has failed; the others were called off. */
const abort: Action = ({ history, frames }, frame, row) => {
  const { previousEventId, frame: frameOf } = history.table.columns
  const cause = previousEventId[row] ?? 0
  const isCulprit = cause > 0 && frames[frameOf[cause - 1] ?? 0] === frame
  if (frame.open) close(frame.open, row, isCulprit ? 'Failed' : 'Cancelled')
}

const schedule: Action = (_fold, { open }) => {
  if (!open) return
  open.attempts += 1
  open.status = 'In Progress'
}

/** Failed, unless Retry or Catch say otherwise in an event to come. */
const fail: Action = (_fold, { open }) => {
  if (open) open.status = 'Failed'
}

const startChildren: Action = ({ history }, { open }, row) => {
  if (!open) return
  open.status = 'In Progress'
  open.start += 1
  open.attempts = open.start
  open.children = []
  const { index } = history.table.columns
  if (history.states[open.state]?.type !== 'Map') return
  open.iterations = { total: index[row] ?? 0, started: 0, running: 0, succeeded: 0, failed: 0, aborted: 0 }
}

const failContainer: Action = ({ history, frames }, { open }, row) => {
  if (!open) return
  const { previousEventId, frame } = history.table.columns
  const cause = previousEventId[row] ?? 0
  open.status = 'Failed'
  settleChildren(open, cause > 0 ? (frames[frame[cause - 1] ?? 0] ?? null) : null, row + 1)
}

const startIteration: Action = (fold, frame) => {
  attach(fold, frame)
  const counts = frame.container?.iterations
  if (!counts) return
  counts.started += 1
  counts.running += 1
  frame.isIterating = true
}

const endIteration =
  (count: 'succeeded' | 'failed' | 'aborted'): Action =>
  (_fold, frame, row) => {
    const counts = frame.container?.iterations
    if (counts && frame.isIterating) {
      counts.running -= 1
      counts[count] += 1
    }
    frame.isIterating = false
    if (!frame.open || count === 'succeeded') return
    settleChildren(frame.open, count === 'failed' ? frame : null, row + 1)
    // An event of its own follows for the states that have one.
    if (count === 'failed') close(frame.open, row, 'Failed')
  }

const endRun: Action = (fold, _frame, row) => {
  fold.failing = settleRun(fold, row)
}

/** An execution that is redriven goes on inside of the containers it had come to. */
const reopen: Action = (fold) => {
  fold.failing = -1
  reopenFrom(fold.frames[0])
}

function reopenFrom(frame: FoldFrame | undefined): void {
  const visit = frame?.latest
  if (!frame || !visit?.children || visit.status === 'Succeeded' || visit.status === 'Caught error') return
  visit.statusBefore = visit.status
  visit.endedBefore = visit.ended
  visit.status = 'In Progress'
  visit.ended = 0
  frame.open = visit
  for (const child of visit.children) {
    if (isDone(child.latest)) continue
    if (visit.iterations) countAgain(child, visit.iterations)
    reopenFrom(child)
  }
}

/** A redrive went on inside of it, as it seemed; but it is entered from the beginning. */
function closeAgain(visit: Visit, row: number): void {
  settleChildren(visit, null, row + 1)
  close(visit, visit.endedBefore - 1, visit.statusBefore)
}

function isDone(visit: Visit | null): boolean {
  return visit?.status === 'Succeeded' || visit?.status === 'Caught error'
}

function countAgain(child: FoldFrame, counts: NonNullable<Visit['iterations']>): void {
  child.isIterating = true
  counts.running += 1
  counts[child.latest?.status === 'Failed' ? 'failed' : 'aborted'] -= 1
}

function close(visit: Visit, row: number, status: Visit['status']): void {
  visit.status = status
  visit.ended = row + 1
  visit.frame.open = null
}

function actionFor(type: HistoryEventType): Action | null {
  if (type === 'FailStateEntered') return enterFail
  if (type === 'ParallelStateEntered' || type === 'MapStateEntered') return enterContainer
  if (type.endsWith('StateEntered')) return enter
  if (type.endsWith('StateExited')) return exit
  if (type.endsWith('StateAborted')) return abort
  if (type === 'ParallelStateStarted' || type === 'MapStateStarted') return startChildren
  if (type === 'ParallelStateFailed' || type === 'MapStateFailed') return failContainer
  if (type === 'MapIterationStarted') return startIteration
  if (type === 'MapIterationSucceeded') return endIteration('succeeded')
  if (type === 'MapIterationFailed') return endIteration('failed')
  if (type === 'MapIterationAborted') return endIteration('aborted')
  if (type === 'ExecutionFailed' || type === 'ExecutionAborted' || type === 'ExecutionTimedOut') return endRun
  if (type === 'ExecutionRedriven') return reopen
  if (type.endsWith('Scheduled')) return schedule
  return /^(Lambda|Activity|Task|Evaluation).*(Failed|TimedOut)$/.test(type) ? fail : null
}

const ACTIONS: readonly (Action | null)[] = eventTypes.map(actionFor)
