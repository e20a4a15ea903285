// The beginning and the end of a Map Run; its children are another matter.
import type { MapRunCounts, MapRunFacts, MapRunStatus } from '../asl/Execution'
import type { MapRunSettings } from '../asl/Visit'
import { arnsOf } from './arnsOf'
import { chanceOf } from './chanceOf'
import type { MapRun } from './MapRun'
import { type Frame, NO_MAP_RUN } from './RunState'
import { cellAt, emptyTable, ownTable, setCell } from './Table'
import type { Work } from './Work'

const NO_COUNTS: MapRunCounts = {
  pending: 0,
  running: 0,
  succeeded: 0,
  failed: 0,
  timedOut: 0,
  aborted: 0,
  total: 0,
  resultsWritten: 0,
  pendingRedrive: 0,
}

/** Opens the Map Run of an owned frame, in the place of the one of the try before. */
export function openMapRun(work: Work, frame: Frame, label: string | null, settings: MapRunSettings): MapRun {
  const { state } = work
  forgetMapRun(work, frame)
  const machine = state.options.stateMachineName.split('/')[0] ?? ''
  const stateMachineName = `${machine}/${label ?? generatedLabel(machine, frame.state)}`
  const run: MapRun = {
    stamp: state.stamp,
    slot: state.mapRunCount,
    mapRunArn: `${arnsOf(state.options).place}:mapRun:${stateMachineName}:${work.scope.chance.uuid()}`,
    stateMachineName,
    frame: frame.slot,
    owner: frame.state,
    settings,
    startDate: frame.at,
    status: 'RUNNING',
    stopDate: null,
    itemCounts: NO_COUNTS,
    executionCounts: NO_COUNTS,
    redriveCount: 0,
    redriveDate: null,
    plan: null,
    next: 0,
    started: 0,
    results: emptyTable(state.stamp),
    again: [],
    begunAgain: 0,
  }
  state.mapRunCount += 1
  frame.mapRun = run.slot
  putMapRun(work, run)
  return run
}

/** AWS makes a label up when the machine is created: it is the same in every run. */
function generatedLabel(machine: string, state: number): string {
  let seed = state
  for (const character of machine) seed = (Math.imul(seed, 31) + (character.codePointAt(0) ?? 0)) | 0
  return chanceOf({ random: seed, at: 0 }).uuid()
}

/** Closes the frame's Map Run, if one is open. What was not successful keeps its items and results: a redrive goes on with them. */
export function closeMapRun(
  work: Work,
  frame: Frame,
  status: Exclude<MapRunStatus, 'RUNNING'>,
  written: boolean,
): void {
  const run = mapRunOf(work, frame)
  if (run === null) return
  run.status = status
  run.stopDate = frame.at
  if (written) {
    run.itemCounts = { ...run.itemCounts, resultsWritten: run.itemCounts.total }
    run.executionCounts = { ...run.executionCounts, resultsWritten: run.executionCounts.total }
  }
  if (status === 'SUCCEEDED') forgetMapRun(work, frame)
}

/** Lets go of the frame's Map Run, its items and its results: no redrive goes on with it. */
export function forgetMapRun(work: Work, frame: Frame): void {
  if (frame.mapRun === NO_MAP_RUN) return
  const run = ownMapRun(work, frame.mapRun)
  frame.mapRun = NO_MAP_RUN
  if (run === null) return
  run.plan = null
  run.results = emptyTable(work.state.stamp)
  run.again = []
  run.begunAgain = 0
}

/** The open Map Run of a frame, owned by this step; null when there is none. */
export function mapRunOf(work: Work, frame: Frame): MapRun | null {
  const run = frame.mapRun === NO_MAP_RUN ? null : cellAt(work.state.mapRuns, frame.mapRun)
  return run?.status === 'RUNNING' ? ownMapRun(work, run.slot) : null
}

/** The Map Run at a place, owned by this step. */
export function ownMapRun(work: Work, slot: number): MapRun | null {
  const { stamp } = work.state
  const run = cellAt(work.state.mapRuns, slot)
  if (run === null || run.stamp === stamp) return run
  const own: MapRun = { ...run, stamp, results: ownTable(run.results, stamp) }
  putMapRun(work, own)
  return own
}

function putMapRun(work: Work, run: MapRun): void {
  const { state } = work
  state.mapRuns = ownTable(state.mapRuns, state.stamp)
  setCell(state.mapRuns, run.slot, run, state.stamp)
}

/** What DescribeMapRun would tell. */
export function factsOf(run: MapRun): MapRunFacts {
  const { mapRunArn, frame, owner, status, startDate, stopDate, itemCounts, executionCounts } = run
  const { redriveCount, redriveDate } = run
  return {
    ...{ mapRunArn, frame, owner, status, startDate, stopDate },
    ...run.settings,
    ...{ redriveCount, redriveDate, itemCounts, executionCounts },
  }
}
