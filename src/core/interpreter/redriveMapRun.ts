// A redriven execution goes on with the Map Run it had (developer guide, "Redriving Map Runs"): children that succeeded keep their
// results, those that did not wait to be run again.
import type { ChildResult } from '../asl/MapRunPlan'
import type { MapRun } from './MapRun'
import { countedAs, moveChild } from './moveChild'
import { ownMapRun } from './openMapRun'
import { type Frame, NO_MAP_RUN } from './RunState'
import { cellAt, cellsFrom } from './Table'
import type { Work } from './Work'

/** Opens the frame's last Map Run once more. False when there is none to go on with. */
export function redriveMapRun(work: Work, frame: Frame): boolean {
  const run = frame.mapRun === NO_MAP_RUN ? null : ownMapRun(work, frame.mapRun)
  if (run === null) return false
  run.status = 'RUNNING'
  run.stopDate = null
  run.redriveCount += 1
  run.redriveDate = work.state.at
  run.itemCounts = { ...run.itemCounts, resultsWritten: 0 }
  run.executionCounts = { ...run.executionCounts, resultsWritten: 0 }
  run.begunAgain = 0
  run.again = cellsFrom(run.results, 0).flatMap((result, index) => (isUnsuccessful(result) ? [index] : []))
  for (const { items, end } of awaiting(run)) if (end) moveChild(run, countedAs[end.status], 'pendingRedrive', items)
  return true
}

/** Children that a redrive has not come to are what they were before. */
export function forgetAgain(run: MapRun): void {
  for (const { items, end } of awaiting(run)) if (end) moveChild(run, 'pendingRedrive', countedAs[end.status], items)
  run.again = []
  run.begunAgain = 0
}

function isUnsuccessful({ end }: ChildResult): boolean {
  return end !== null && end.status !== 'SUCCEEDED'
}

function awaiting({ again, begunAgain, results }: MapRun): readonly ChildResult[] {
  return again.slice(begunAgain).flatMap((index) => cellAt(results, index) ?? [])
}
