// What the page asks of the interpreter's worker, and what it answers. One execution at a time: a start replaces the one before.
import type { ProgramState } from '../core/asl/Execution'
import type { HistoryEvent } from '../core/asl/HistoryEvent'
import type { RunBatch } from '../core/runs/RunHistory'
import type { AdvanceOrder, RunOrder, StopOrder } from '../core/runs/RunSession'

export type InterpreterRequest =
  /** Loads the interpreter; answered as soon as the worker runs. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'start'; readonly order: RunOrder }
  | { readonly kind: 'advance'; readonly order: AdvanceOrder }
  | { readonly kind: 'stop'; readonly order: StopOrder }
  /** The turn that comes next never ended in another worker: its evaluation fails. */
  | { readonly kind: 'giveUp' }
  | { readonly kind: 'details'; readonly ids: readonly number[] }
  | { readonly kind: 'history'; readonly length: number }

export type InterpreterReply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'started'; readonly states: readonly ProgramState[] }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'batch'; readonly batch: RunBatch }
  | { readonly kind: 'details'; readonly events: readonly HistoryEvent[] }
  | { readonly kind: 'history'; readonly text: string }
