// The child executions of a Map Run: started up to the concurrency, counted when they end, called off when too many have failed.
import type { ChildEnd, ChildNumber, ChildOrder, MapRunCounts, Millis } from '../asl/Execution'
import type { ChildResult, MapRunPlan, MapRunResult } from '../asl/MapRunPlan'
import { MAX_PAYLOAD_BYTES } from '../asl/quotas'
import type { EvaluationError } from '../expressions/Evaluation'
import { sizeOf } from '../expressions/sizeOf'
import { arnsOf } from './arnsOf'
import { childOptions } from './childOptions'
import { limitExceeded } from './limitExceeded'
import type { MapRun, RunningChild } from './MapRun'
import { countedAs, moveChild } from './moveChild'
import { mapRunOf, ownMapRun } from './openMapRun'
import type { Frame } from './RunState'
import { forgetAgain } from './redriveMapRun'
import { scopeFor } from './scopeFor'
import { cellAt, cellsFrom, ownTable, setCell } from './Table'
import { frameAt, makeReady, ownFrame, stateOf, type Work } from './Work'

/** Starts the children of the Map Run that an owned frame has open; of one that is redriven those left. Gives the fault of an input that could not be made. */
export function distribute(work: Work, frame: Frame, plan: MapRunPlan): EvaluationError | null {
  const run = mapRunOf(work, frame)
  if (run === null) return null
  if (run.plan === null) {
    const items = plan.items.length
    run.plan = plan
    run.itemCounts = { ...run.itemCounts, pending: items, total: items }
    run.executionCounts = withPending(run, plan)
  }
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

/** A Map Run of an execution that ends from elsewhere has no event of its own. */
export function abandonMapRun(work: Work, slot: number): void {
  const run = ownMapRun(work, slot)
  if (run === null) return
  callOff(work, run, work.state.at)
  run.status = 'ABORTED'
  run.stopDate = work.state.at
}

function goOn(work: Work, frame: Frame, run: MapRun, plan: MapRunPlan): EvaluationError | null {
  while (hasMore(run, plan) && run.executionCounts.running < plan.limit) {
    const again = run.again[run.begunAgain]
    const fault = again === undefined ? startNext(work, frame, run, plan) : startAgain(work, frame, run, plan, again)
    if (fault) return fault
  }
  if (!hasMore(run, plan) && run.executionCounts.running === 0) wake(work, frame, run, plan, false)
  return null
}

function hasMore({ begunAgain, again, next }: MapRun, { items }: MapRunPlan): boolean {
  return begunAgain < again.length || next < items.length
}

function startNext(work: Work, frame: Frame, run: MapRun, plan: MapRunPlan): EvaluationError | null {
  const { state } = work
  const { behaviour, info } = stateOf(work, frame)
  scopeFor(work, frame, frame.input)
  const start = behaviour.childStart?.(work.visit, plan, run.next)
  if (!start?.ok) return start?.error ?? null
  const { input, items, item } = start.value
  if (sizeOf(input) > MAX_PAYLOAD_BYTES) return limitExceeded(info.name)
  state.childCount += 1
  const name = work.scope.chance.uuid()
  const order = orderOf(work, run, plan, { child: state.childCount, index: run.started, input, item, name })
  const arns = arnsOf(childOptions(state.options, order, frame.at))
  const result: ChildResult = {
    child: order.child,
    name,
    executionArn: arns.execution,
    stateMachineArn: arns.stateMachine,
    input,
    items,
    item,
    redrives: 0,
    end: null,
  }
  setCell(run.results, order.index, result, state.stamp)
  putChild(work, order.child, { child: order.child, mapRun: run.slot, index: order.index, startedAt: frame.at })
  run.next += items
  run.started += 1
  moveChild(run, 'pending', 'running', items)
  run.executionCounts = withPending(run, plan)
  work.invokedAt = Math.min(work.invokedAt, frame.at)
  work.effects.push({ kind: 'startChild', at: frame.at, child: order })
  return null
}

/** Standard children go on where they failed, Express children begin anew under their old name (developer guide, "Redriving Map Runs"). */
function startAgain(work: Work, frame: Frame, run: MapRun, plan: MapRunPlan, index: number): null {
  const { at } = frame
  const result = cellAt(run.results, index)
  run.begunAgain += 1
  if (result === null) return null
  const { child, end, items, redrives } = result
  const goesOn = plan.type === 'STANDARD'
  setCell(run.results, index, { ...result, redrives: goesOn ? redrives + 1 : 0, end: null }, work.state.stamp)
  putChild(work, child, { child, mapRun: run.slot, index, startedAt: goesOn && end ? end.startedAt : at })
  moveChild(run, 'pendingRedrive', 'running', items)
  work.invokedAt = Math.min(work.invokedAt, at)
  work.effects.push(
    goesOn
      ? { kind: 'redriveChild', at, child }
      : { kind: 'startChild', at, child: orderOf(work, run, plan, { ...result, index }) },
  )
  return null
}

function orderOf(
  work: Work,
  { frame, owner, stateMachineName, mapRunArn }: MapRun,
  { start, type }: MapRunPlan,
  { child, index, input, item, name }: Pick<ChildOrder, 'child' | 'index' | 'input' | 'item' | 'name'>,
): ChildOrder {
  const seed = Math.floor(work.scope.chance.random() * 2 ** 32) | 0
  return { child, frame, owner, start, type, index, input, item, name, stateMachineName, mapRunArn, seed }
}

function settle(work: Work, run: MapRun, running: RunningChild, end: ChildEnd): void {
  putChild(work, running.child, null)
  const result = cellAt(run.results, running.index)
  if (result === null) return
  const redrives = end.redrives ?? result.redrives
  setCell(run.results, running.index, { ...result, redrives, end }, work.state.stamp)
  moveChild(run, 'running', countedAs[end.status], result.items)
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
  forgetAgain(run)
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

/** How many children the items left over will need: known for single items, estimated for batches. */
function withPending({ executionCounts, next, started }: MapRun, { items, batch }: MapRunPlan): MapRunCounts {
  const left = items.length - next
  const pending = batch === null ? left : Math.ceil(left / (batch.maxItems ?? Math.max(1, left)))
  return { ...executionCounts, pending, total: started + pending }
}
