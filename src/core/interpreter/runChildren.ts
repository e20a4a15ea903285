// The child executions of a Map Run: started up to the concurrency, counted when they end, called off when too many have failed.
import type { ChildEnd, ChildNumber, MapRunCounts, Millis } from '../asl/Execution'
import type { ChildResult, MapRunPlan, MapRunResult } from '../asl/MapRunPlan'
import { MAX_PAYLOAD_BYTES } from '../asl/quotas'
import type { EvaluationError } from '../expressions/Evaluation'
import { sizeOf } from '../expressions/sizeOf'
import { arnsOf } from './arnsOf'
import { childOptions } from './childOptions'
import { limitExceeded } from './limitExceeded'
import type { MapRun, RunningChild } from './MapRun'
import { mapRunOf, ownMapRun } from './openMapRun'
import type { Frame } from './RunState'
import { scopeFor } from './scopeFor'
import { cellAt, cellsFrom, ownTable, setCell } from './Table'
import { frameAt, makeReady, ownFrame, stateOf, type Work } from './Work'

/** Starts the children of the Map Run that an owned frame has open. Gives the fault of an input that could not be made. */
export function distribute(work: Work, frame: Frame, plan: MapRunPlan): EvaluationError | null {
  const run = mapRunOf(work, frame)
  if (run === null) return null
  const items = plan.items.length
  run.plan = plan
  run.itemCounts = { ...run.itemCounts, pending: items, total: items }
  run.executionCounts = withPending(run, plan)
  return goOn(work, frame, run, plan)
}

/** What has become of a Map Run after one of its children ended. */
export interface ChildCollected {
  /** The Map's frame, owned. */
  readonly frame: Frame
  readonly fault: EvaluationError | null
}

/** Counts a child that has ended and starts the next; null for a child that does not run. */
export function collectExecution(work: Work, child: ChildNumber, end: ChildEnd, at: Millis): ChildCollected | null {
  const running = cellAt(work.state.children, child)
  const run = running && ownMapRun(work, running.mapRun)
  const found = run && frameAt(work, run.frame)
  if (!running || !run || !found || run.plan === null) return null
  const frame = ownFrame(work, found)
  frame.at = Math.max(frame.at, at)
  settle(work, run, running, end)
  if (isExceeded(run, run.plan)) {
    callOff(work, run, at)
    wake(work, frame, run, run.plan, true)
    return { frame, fault: null }
  }
  return { frame, fault: goOn(work, frame, run, run.plan) }
}

/** Calls off the running children of the frame's Map Run. True when one is open. */
export function stopMapRun(work: Work, frame: Frame): boolean {
  const run = mapRunOf(work, frame)
  if (run !== null) callOff(work, run, Math.max(frame.at, work.state.at))
  return run !== null
}

function goOn(work: Work, frame: Frame, run: MapRun, plan: MapRunPlan): EvaluationError | null {
  while (run.next < plan.items.length && run.executionCounts.running < plan.limit) {
    const fault = startNext(work, frame, run, plan)
    if (fault) return fault
  }
  if (run.next >= plan.items.length && run.executionCounts.running === 0) wake(work, frame, run, plan, false)
  return null
}

function startNext(work: Work, frame: Frame, run: MapRun, plan: MapRunPlan): EvaluationError | null {
  const { state, scope } = work
  const { behaviour, info } = stateOf(work, frame)
  scopeFor(work, frame, frame.input)
  const start = behaviour.childStart?.(work.visit, plan, run.next)
  if (!start?.ok) return start?.error ?? null
  const { input, items, item } = start.value
  if (sizeOf(input) > MAX_PAYLOAD_BYTES) return limitExceeded(info.name)
  state.childCount += 1
  const order = {
    child: state.childCount,
    frame: frame.slot,
    owner: run.owner,
    start: plan.start,
    type: plan.type,
    index: run.started,
    input,
    item,
    name: scope.chance.uuid(),
    stateMachineName: run.stateMachineName,
    mapRunArn: run.mapRunArn,
    seed: Math.floor(scope.chance.random() * 2 ** 32) | 0,
  }
  const arns = arnsOf(childOptions(state.options, order, frame.at))
  const result = {
    name: order.name,
    executionArn: arns.execution,
    stateMachineArn: arns.stateMachine,
    input,
    items,
    end: null,
  }
  setCell(run.results, order.index, result, state.stamp)
  putChild(work, order.child, { child: order.child, mapRun: run.slot, index: order.index, startedAt: frame.at })
  run.next += items
  run.started += 1
  run.itemCounts = moved(run.itemCounts, 'pending', 'running', items)
  run.executionCounts = withPending({ ...run, executionCounts: moved(run.executionCounts, null, 'running', 1) }, plan)
  work.invokedAt = Math.min(work.invokedAt, frame.at)
  work.effects.push({ kind: 'startChild', at: frame.at, child: order })
  return null
}

const COUNTED = { SUCCEEDED: 'succeeded', FAILED: 'failed', TIMED_OUT: 'timedOut', ABORTED: 'aborted' } as const

function settle(work: Work, run: MapRun, running: RunningChild, end: ChildEnd): void {
  putChild(work, running.child, null)
  const result = cellAt(run.results, running.index)
  if (result === null) return
  setCell(run.results, running.index, { ...result, end }, work.state.stamp)
  const as = COUNTED[end.status]
  run.itemCounts = moved(run.itemCounts, 'running', as, result.items)
  run.executionCounts = moved(run.executionCounts, 'running', as, 1)
}

/** Failed, timed out and aborted items alike are failures. */
function isExceeded({ itemCounts }: MapRun, { tolerated }: MapRunPlan): boolean {
  const failures = itemCounts.failed + itemCounts.timedOut + itemCounts.aborted
  if (failures === 0) return false
  const { count, percentage } = tolerated
  if (count === null && percentage === null) return true
  return (count !== null && failures > count) || (percentage !== null && failures * 100 > percentage * itemCounts.total)
}

function callOff(work: Work, run: MapRun, at: Millis): void {
  for (const running of cellsFrom(work.state.children, 0).filter(({ mapRun }) => mapRun === run.slot)) {
    work.effects.push({ kind: 'stopChild', at, child: running.child })
    settle(work, run, running, { status: 'ABORTED', startedAt: running.startedAt, stoppedAt: at })
  }
}

function wake(work: Work, frame: Frame, run: MapRun, plan: MapRunPlan, exceeded: boolean): void {
  const children: readonly ChildResult[] = cellsFrom(run.results, 0)
  const result: MapRunResult = { mapRunArn: run.mapRunArn, exceeded, children, next: run.next, plan }
  frame.phase = 'wait'
  frame.inbox = { kind: 'mapRunEnded', result }
  makeReady(work, frame)
}

function putChild(work: Work, child: ChildNumber, running: RunningChild | null): void {
  const { state } = work
  state.children = ownTable(state.children, state.stamp)
  setCell(state.children, child, running, state.stamp)
}

function moved(
  counts: MapRunCounts,
  from: keyof MapRunCounts | null,
  to: keyof MapRunCounts,
  by: number,
): MapRunCounts {
  return { ...counts, ...(from && { [from]: counts[from] - by }), [to]: counts[to] + by }
}

/** How many children the items left over will need: known for single items, estimated for batches. */
function withPending({ executionCounts, next, started }: MapRun, { items, batch }: MapRunPlan): MapRunCounts {
  const left = items.length - next
  const pending = batch === null ? left : Math.ceil(left / (batch.maxItems ?? Math.max(1, left)))
  return { ...executionCounts, pending, total: started + pending }
}
