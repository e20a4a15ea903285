// AWS's history events in the flat form the interpreter records: ids from 1 without gaps, payloads by reference.
// AWS's text form (inputs as JSON strings, ...EventDetails) is made on read, at the door.
import type { JsonObject, JsonValue } from '../base/JsonValue'

/** Number of a frame: one chain of states (the execution, a branch, an iteration). Grows, never reused. 0 is the execution. */
export type FrameId = number

export type HistoryEventType =
  | 'ExecutionStarted'
  | 'ExecutionSucceeded'
  | 'ExecutionFailed'
  | 'ExecutionAborted'
  | 'ExecutionTimedOut'
  | 'ExecutionRedriven'
  | `${'Pass' | 'Task' | 'Wait' | 'Choice' | 'Succeed' | 'Fail' | 'Parallel' | 'Map'}StateEntered`
  | `${'Pass' | 'Task' | 'Wait' | 'Choice' | 'Succeed' | 'Parallel' | 'Map'}StateExited`
  | `${'Task' | 'Wait' | 'Parallel' | 'Map'}StateAborted`
  | `${'Parallel' | 'Map'}State${'Started' | 'Succeeded' | 'Failed'}`
  | `MapIteration${'Started' | 'Succeeded' | 'Failed' | 'Aborted'}`
  | `MapRun${'Started' | 'Succeeded' | 'Failed' | 'Aborted' | 'Redriven'}`
  | `LambdaFunction${'Scheduled' | 'Started' | 'Succeeded' | 'Failed' | 'TimedOut' | 'ScheduleFailed' | 'StartFailed'}`
  | `Activity${'Scheduled' | 'Started' | 'Succeeded' | 'Failed' | 'TimedOut' | 'ScheduleFailed'}`
  | `Task${'Scheduled' | 'Started' | 'Submitted' | 'Succeeded' | 'Failed' | 'TimedOut' | 'StartFailed' | 'SubmitFailed'}`
  | 'EvaluationFailed'

/** Which fields a type carries: see `toAws`. `state` is the index of the state in the program; `frame` the chain it belongs to. */
export interface HistoryEvent {
  readonly id: number
  readonly previousEventId: number
  /** Virtual milliseconds since the epoch. */
  readonly timestamp: number
  readonly type: HistoryEventType
  readonly frame: FrameId
  /** Index into the program's states; -1 for events of the execution itself. */
  readonly state: number
  /** State name, for events that carry one. */
  readonly name?: string
  /** The payload: input of Started, Entered and Scheduled (`parameters`), output of Exited, Succeeded and Submitted. */
  readonly value?: JsonValue
  readonly error?: string
  readonly cause?: string
  readonly resourceType?: string
  readonly resource?: string
  readonly region?: string
  readonly length?: number
  readonly index?: number
  readonly location?: string
  readonly timeoutInSeconds?: number
  readonly heartbeatInSeconds?: number
  readonly assignedVariables?: JsonObject
  readonly credentials?: JsonValue
  readonly mapRunArn?: string
  readonly workerName?: string
  readonly redriveCount?: number
  /** On Exited events: the transition taken, `next`, `default`, `end`, `rule/0`, `catch/1` (for the picture; not part of AWS's form). */
  readonly exit?: string
}
