// What the page asks of the interpreter's worker, and what it answers. One execution at a time: a start replaces the one before.
import type { ProgramState } from '../core/asl/Execution'
import type { HistoryEvent } from '../core/asl/HistoryEvent'
import type { StateSample } from '../core/asl/StateSample'
import type { JsonObject } from '../core/base/JsonValue'
import type { Result } from '../core/base/Result'
import type { ExecutionId } from '../core/runs/Agenda'
import type { ActionResult, JournalEntry, RunAction } from '../core/runs/RunAction'
import type { RunBatch } from '../core/runs/RunHistory'
import type { AdvanceOrder, RunOrder, StopOrder } from '../core/runs/RunOrder'
import type { Preview, PreviewRequest } from '../core/teststate/previewExpression'
import type { TestStateRequest } from '../core/teststate/TestStateRequest'
import type { TestStateResult } from '../core/teststate/TestStateResult'
import type { DataFlow, DataFlowRequest } from '../core/teststate/traceDataFlow'

export type InterpreterRequest =
  /** Loads the interpreter; answered as soon as the worker runs. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'start'; readonly order: RunOrder }
  | { readonly kind: 'advance'; readonly order: AdvanceOrder }
  | { readonly kind: 'stop'; readonly order: StopOrder }
  /** What people do: answer tasks by hand, redrive, let time pass. */
  | { readonly kind: 'act'; readonly action: RunAction }
  | { readonly kind: 'details'; readonly ids: readonly number[]; readonly execution?: ExecutionId }
  | { readonly kind: 'history'; readonly length: number; readonly execution?: ExecutionId }
  /** Looks into another execution of the run: all of it as it is now. */
  | { readonly kind: 'open'; readonly execution: ExecutionId }
  | { readonly kind: 'describe'; readonly execution: ExecutionId }
  /** Objects of the simulated S3. */
  | { readonly kind: 'objects' }
  /** Tests one state alone; the execution, if there is one, goes on. */
  | { readonly kind: 'testState'; readonly request: TestStateRequest }
  /** What a state found in a visit of the execution. */
  | { readonly kind: 'sample'; readonly entered: number; readonly execution?: ExecutionId }
  /** What the state of that name would find in an execution so ordered, which is run up to there; the execution, if there is one, goes on. */
  | { readonly kind: 'exampleSample'; readonly order: RunOrder; readonly state: string }
  /** Evaluates one field of a state on a sample. */
  | { readonly kind: 'preview'; readonly request: Omit<PreviewRequest, 'now'> }
  | { readonly kind: 'dataFlow'; readonly request: DataFlowRequest }

export type InterpreterReply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'started'; readonly states: readonly ProgramState[] }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'batch'; readonly batch: RunBatch }
  /** `journal` is all that people have done to the run up to now, with its places. */
  | { readonly kind: 'stopped'; readonly journal: readonly JournalEntry[]; readonly batch: RunBatch }
  | {
      readonly kind: 'acted'
      readonly journal: readonly JournalEntry[]
      readonly result: ActionResult
      readonly batch: RunBatch
    }
  | { readonly kind: 'opened'; readonly states: readonly ProgramState[]; readonly batch: RunBatch }
  | { readonly kind: 'described'; readonly description: JsonObject }
  | { readonly kind: 'objects'; readonly objects: Readonly<Record<string, string>> }
  | { readonly kind: 'details'; readonly events: readonly HistoryEvent[] }
  | { readonly kind: 'history'; readonly text: string }
  | { readonly kind: 'tested'; readonly result: TestStateResult }
  /** Null where the state was not come to. */
  | { readonly kind: 'sample'; readonly sample: StateSample | null }
  | { readonly kind: 'exampleSample'; readonly sample: Result<StateSample | null, string> }
  | { readonly kind: 'previewed'; readonly preview: Preview }
  | { readonly kind: 'dataFlow'; readonly flow: Result<DataFlow, string> }
