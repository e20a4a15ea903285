// A Map Run and its child executions, as the run state keeps them: plain data.
import type { ChildNumber, MapRunCounts, MapRunStatus, Millis } from '../asl/Execution'
import type { FrameId } from '../asl/HistoryEvent'
import type { ChildResult, MapRunPlan } from '../asl/MapRunPlan'
import type { MapRunSettings } from '../asl/Visit'
import type { Table } from './Table'

/** Only the step that owns it (`stamp`) may write to it. Its facts stay when it is over. */
export interface MapRun {
  stamp: number
  /** Place in `RunState.mapRuns`. */
  readonly slot: number
  readonly mapRunArn: string
  /** Of the children: `Machine/Label`. */
  readonly stateMachineName: string
  readonly frame: FrameId
  readonly owner: number
  readonly settings: MapRunSettings
  readonly startDate: Millis
  status: MapRunStatus
  stopDate: Millis | null
  itemCounts: MapRunCounts
  executionCounts: MapRunCounts
  redriveCount: number
  /** Of the latest redrive; null when there was none. */
  redriveDate: Millis | null
  /** Null before the items are there, and when it is over and cannot be redriven. */
  plan: MapRunPlan | null
  /** Number of the first item that no child has. */
  next: number
  /** Children started so far. */
  started: number
  results: Table<ChildResult>
  /** Places among the results of the children that a redrive runs again, and how many of them have begun. */
  again: readonly number[]
  begunAgain: number
}

/** A child execution that runs. */
export interface RunningChild {
  readonly child: ChildNumber
  /** Place of its Map Run. */
  readonly mapRun: number
  /** Place among the Map Run's results. */
  readonly index: number
  readonly startedAt: Millis
}
