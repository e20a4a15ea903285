// Numbers for event types and exits, so that a history crosses from the worker to the page as columns of numbers.
import type { HistoryEventType } from '../asl/HistoryEvent'

/** Every type, in the order of its code. A record, so that none can be forgotten. */
const TYPES: Readonly<Record<HistoryEventType, true>> = {
  ExecutionStarted: true,
  ExecutionSucceeded: true,
  ExecutionFailed: true,
  ExecutionAborted: true,
  ExecutionTimedOut: true,
  ExecutionRedriven: true,
  PassStateEntered: true,
  TaskStateEntered: true,
  WaitStateEntered: true,
  ChoiceStateEntered: true,
  SucceedStateEntered: true,
  FailStateEntered: true,
  ParallelStateEntered: true,
  MapStateEntered: true,
  PassStateExited: true,
  TaskStateExited: true,
  WaitStateExited: true,
  ChoiceStateExited: true,
  SucceedStateExited: true,
  ParallelStateExited: true,
  MapStateExited: true,
  TaskStateAborted: true,
  WaitStateAborted: true,
  ParallelStateAborted: true,
  MapStateAborted: true,
  ParallelStateStarted: true,
  ParallelStateSucceeded: true,
  ParallelStateFailed: true,
  MapStateStarted: true,
  MapStateSucceeded: true,
  MapStateFailed: true,
  MapIterationStarted: true,
  MapIterationSucceeded: true,
  MapIterationFailed: true,
  MapIterationAborted: true,
  MapRunStarted: true,
  MapRunSucceeded: true,
  MapRunFailed: true,
  MapRunAborted: true,
  MapRunRedriven: true,
  LambdaFunctionScheduled: true,
  LambdaFunctionStarted: true,
  LambdaFunctionSucceeded: true,
  LambdaFunctionFailed: true,
  LambdaFunctionTimedOut: true,
  LambdaFunctionScheduleFailed: true,
  LambdaFunctionStartFailed: true,
  ActivityScheduled: true,
  ActivityStarted: true,
  ActivitySucceeded: true,
  ActivityFailed: true,
  ActivityTimedOut: true,
  ActivityScheduleFailed: true,
  TaskScheduled: true,
  TaskStarted: true,
  TaskSubmitted: true,
  TaskSucceeded: true,
  TaskFailed: true,
  TaskTimedOut: true,
  TaskStartFailed: true,
  TaskSubmitFailed: true,
  EvaluationFailed: true,
}

/** Event types by code. */
// The keys of a record of all types are all types.
export const eventTypes = Object.keys(TYPES) as readonly HistoryEventType[]

const CODES: ReadonlyMap<HistoryEventType, number> = new Map(eventTypes.map((type, code) => [type, code]))

/** The code of an event type. */
export function codeOfType(type: HistoryEventType): number {
  return CODES.get(type) ?? 0
}

/** The type of a code from `codeOfType`. */
export function typeOfCode(code: number): HistoryEventType {
  return eventTypes[code] ?? 'ExecutionStarted'
}

const PLAIN_EXITS = ['', 'next', 'default', 'end']

/** The code of `HistoryEvent.exit`; 0 for events that leave nothing. */
export function codeOfExit(exit: string | undefined): number {
  if (exit === undefined) return 0
  const plain = PLAIN_EXITS.indexOf(exit)
  if (plain > 0) return plain
  const [kind, number] = exit.split('/')
  return PLAIN_EXITS.length + 2 * Number(number) + (kind === 'catch' ? 1 : 0)
}

/** The exit of a code from `codeOfExit`. */
export function exitOfCode(code: number): string {
  const plain = PLAIN_EXITS[code]
  if (plain !== undefined) return plain
  const number = code - PLAIN_EXITS.length
  return `${isCatch(code) ? 'catch' : 'rule'}/${number >> 1}`
}

/** Whether the exit of a code is a catcher's. */
export function isCatch(code: number): boolean {
  return code >= PLAIN_EXITS.length && (code - PLAIN_EXITS.length) % 2 === 1
}
