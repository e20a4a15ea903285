// What the studio knows of the run on screen. Views read it; the run driver alone writes it.
import type { StoreApi } from 'zustand/vanilla'
import type { Outcome, ProgramState } from '../../core/asl/Execution'
import type { HistoryEvent, HistoryEventType } from '../../core/asl/HistoryEvent'
import type { StateSample } from '../../core/asl/StateSample'
import type { WorkflowType } from '../../core/asl/StateType'
import type { JsonObject } from '../../core/base/JsonValue'
import type { StateId } from '../../core/machine/Machine'
import type { ExecutionId } from '../../core/runs/Agenda'
import type { ExecutionSummary } from '../../core/runs/ExecutionSummary'
import type { PendingWork } from '../../core/runs/pendingWork'
import type { ActionResult, RunAction } from '../../core/runs/RunAction'
import type { StopReason } from '../../core/runs/RunOrder'
import type { RunView, StateRun } from '../../core/runs/RunView'

export type RunPhase =
  | 'idle'
  | 'starting'
  | 'running'
  | 'paused'
  /** Nothing more happens before somebody answers what is asked. */
  | 'waiting'
  /** The execution is over; the cursor can still move. */
  | 'ended'
  /** The definition or the input cannot be run; `refusal` says why. */
  | 'refused'

/** One line of the history as the event list shows it; everything else of the event is fetched by `details`. */
export interface EventRow {
  readonly id: number
  readonly previousEventId: number
  readonly timestamp: number
  readonly type: HistoryEventType
  /** Program index of the state; -1 for the execution's own events. */
  readonly state: number
  /** Iteration indices from the outside in, such as `#2`. */
  readonly iteration: readonly number[]
}

export interface RunState {
  readonly phase: RunPhase
  readonly refusal: string | null
  /** Which execution of the run this is: 0, or one it has started. */
  readonly execution: ExecutionId
  /** The execution's name; empty while there is no run. */
  readonly name: string
  readonly type: WorkflowType
  /** Its states are those of another workflow: the canvas has no picture of it. */
  readonly isForeign: boolean
  /** The execution somebody looks into instead: it is read as the run itself is. */
  readonly opened: StoreApi<RunState> | null
  /** Text of the definition that runs; the picture says so when it is no longer the document's. */
  readonly definition: string | null
  readonly states: readonly ProgramState[]
  /** Identity, at the start of the run, of each program state; a deleted state's row stays. */
  readonly stateIds: readonly (StateId | null)[]
  /** Events recorded. */
  readonly length: number
  /** Events shown, 0 to `length`. */
  readonly cursor: number
  /** True while the cursor goes along with new events. */
  readonly following: boolean
  readonly playing: boolean
  readonly view: RunView
  readonly outcome: Outcome | null
  /** What waits for somebody, in the order of the calls. */
  readonly pending: readonly PendingWork[]
  /** Executions that this one started, by id: children of Map Runs and nested workflows. */
  readonly executions: ReadonlyMap<number, ExecutionSummary>
  /** Virtual time of the start, and of the cursor. */
  readonly startedAt: number
  readonly now: number
  /** Which iteration the canvas shows, by program index of the Map; absent: all of them together. */
  readonly focus: ReadonlyMap<number, number>

  /** Row of event `id` (from 1). */
  row(id: number): EventRow | null
  /** Full events from the worker, in the order of `ids`. */
  details(ids: readonly number[]): Promise<readonly HistoryEvent[]>
  /** The whole history as `aws stepfunctions get-execution-history` prints it. */
  awsHistory(): Promise<string>
  /** What DescribeExecution says as it is now, of this execution where no other is named; null when there is no run. */
  describe(execution?: ExecutionId): Promise<JsonObject | null>
  /** Objects of the simulated S3 that came or changed in the run, by `bucket/key`. */
  written(): Promise<Readonly<Record<string, string>>>
  /** What a state found in the visit that begins with event `entered`; null when there is none. */
  sample(entered: number): Promise<StateSample | null>
  /** The run's view of a state by identity; null when the state has not started or there is no run. */
  stateRun(id: StateId): StateRun | null

  /** Starts an execution with the input text (JSON). Any run that is on screen is replaced. */
  start(inputText: string): Promise<void>
  pause(): void
  /** Goes on from a pause, or plays an ended run from the cursor (from the beginning when it stands at the end). */
  resume(): void
  /** One state further, then paused. Starts a paused run when there is none. */
  step(): void
  /** Ends the execution, with the error and cause that are given, as StopExecution does. */
  stop(reason?: StopReason): void
  moveCursor(cursor: number): void
  showIteration(map: StateId, index: number | null): void
  /**
   * Does something to the run by hand: answers a task, lets time pass, redrives. AWS's refusal is a value; null when there is no run.
   * A run that was waiting goes on.
   */
  act(action: RunAction): Promise<ActionResult | null>
  /** Looks into an execution that the run has started; 0 goes back to the run itself. */
  open(execution: ExecutionId): Promise<void>
  /** Takes the run off the canvas. */
  clear(): void
}
