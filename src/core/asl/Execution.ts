// The contract of the interpreter: inputs that happened, effects it asks for. All plain data that survives structuredClone.
import type { JsonObject, JsonValue } from '../base/JsonValue'
import type { Path } from '../base/Path'
import type { FrameId, HistoryEvent } from './HistoryEvent'
import type { StateTypeName, WorkflowType } from './StateType'

/** Virtual milliseconds since the epoch. */
export type Millis = number
/** One attempt of one task. Answers with a token that is no longer waited for are ignored. */
export type Token = number
export type TimerId = number

export type RunStatus = 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'TIMED_OUT' | 'ABORTED'

/** What is fixed when an execution starts. */
export interface RunOptions {
  readonly at: Millis
  readonly seed: number
  readonly type: WorkflowType
  /** Started by StartSyncExecution: the context object shows no RedriveCount. */
  readonly synchronous?: boolean
  readonly roleArn: string
  readonly executionName: string
  readonly stateMachineName: string
  /** History limit; AWS's 25,000 unless a benchmark raises it. */
  readonly maxEvents: number
  /** ARNs of activities and buckets that do not exist. */
  readonly missingResources?: readonly string[]
}

export type RunInput = { readonly at: Millis } & (
  | {
      /** Runs turns (one state of one frame each) until all frames wait, the budget is used up or a stop is reached. */
      readonly kind: 'advance'
      readonly budget: number
      /** Only this frame, out of turn. */
      readonly only?: FrameId
      /** Stops at the last safe point before this event id. */
      readonly until?: number
      /** Indices of states before whose entry to stop. */
      readonly breakpoints?: readonly number[]
      /**
       * Virtual time: no turn is taken later than this moment, than the next timer, or than the first call to the world made by
       * this input, since something may happen then. Without it the queue is worked off whatever the time.
       */
      readonly before?: Millis
    }
  /** Fires all timers due at `at`. */
  | { readonly kind: 'clock' }
  | { readonly kind: 'taskStarted'; readonly token: Token; readonly workerName?: string }
  | { readonly kind: 'taskSubmitted'; readonly token: Token; readonly output: JsonValue }
  | { readonly kind: 'taskSucceeded'; readonly token: Token; readonly output: JsonValue }
  | { readonly kind: 'taskFailed'; readonly token: Token; readonly error?: string; readonly cause?: string }
  | { readonly kind: 'heartbeat'; readonly token: Token }
  /** A child execution of a distributed Map has ended. */
  | { readonly kind: 'childFinished'; readonly child: ChildNumber; readonly end: ChildEnd }
  /** Answers `readObject`: the object's text. */
  | { readonly kind: 'objectRead'; readonly token: Token; readonly body: string }
  /** Answers `listObjects`, in key order. */
  | { readonly kind: 'objectsListed'; readonly token: Token; readonly objects: readonly S3Object[] }
  /** Answers `writeObjects`. */
  | { readonly kind: 'objectsWritten'; readonly token: Token }
  /** Answers a read, list or write that S3 refuses: no such bucket, no such key. */
  | { readonly kind: 'objectFailed'; readonly token: Token; readonly error: string; readonly cause: string }
  | { readonly kind: 'evaluationGaveUp'; readonly frame: FrameId }
  | { readonly kind: 'override'; readonly frame: FrameId; readonly value: JsonValue }
  | { readonly kind: 'stop'; readonly error?: string; readonly cause?: string }
  | { readonly kind: 'redrive' }
)

/** What the task asks of the world. */
export interface ServiceCall {
  /** Index of the Task in the program, and its name. */
  readonly state: number
  readonly name: string
  /** The Resource as written. */
  readonly resource: string
  /** After Parameters or Arguments. */
  readonly input: JsonValue
  /** 0 for the first try of this visit. */
  readonly attempt: number
  /** Iteration indices from the outside in; branches are not counted. */
  readonly iteration: readonly number[]
}

export type Effect =
  /** `at` is the moment of the call: latency counts from there. */
  | {
      readonly kind: 'invoke'
      readonly token: Token
      readonly frame: FrameId
      readonly at: Millis
      readonly call: ServiceCall
    }
  | { readonly kind: 'cancel'; readonly token: Token }
  | { readonly kind: 'startTimer'; readonly timer: TimerId; readonly at: Millis }
  | { readonly kind: 'stopTimer'; readonly timer: TimerId }
  /** `at` is the moment the child starts. */
  | { readonly kind: 'startChild'; readonly at: Millis; readonly child: ChildOrder }
  /** Redrives a child that was not successful. One that cannot be redriven ends at once as it had ended. */
  | { readonly kind: 'redriveChild'; readonly at: Millis; readonly child: ChildNumber }
  /** Calls a child off: it is aborted, and no `childFinished` follows. */
  | { readonly kind: 'stopChild'; readonly at: Millis; readonly child: ChildNumber }
  | {
      readonly kind: 'readObject'
      readonly token: Token
      readonly at: Millis
      readonly bucket: string
      readonly key: string
    }
  | {
      readonly kind: 'listObjects'
      readonly token: Token
      readonly at: Millis
      readonly bucket: string
      readonly prefix: string
    }
  | {
      readonly kind: 'writeObjects'
      readonly token: Token
      readonly at: Millis
      readonly bucket: string
      readonly objects: Readonly<Record<string, string>>
    }

/** Counts the child executions of one execution, over all its Map Runs; from 1. */
export type ChildNumber = number

/** A child execution of a distributed Map: it runs the states of the Map's processor as an execution of its own. */
export interface ChildOrder {
  readonly child: ChildNumber
  /** The frame that has the Map, and the Map's index in the program. */
  readonly frame: FrameId
  readonly owner: number
  /** Index in the program of the state the child starts at. */
  readonly start: number
  readonly type: WorkflowType
  /** Number of the item, or of the batch, from 0. */
  readonly index: number
  readonly input: JsonValue
  /** What `Map.Item` of the child's context object shows; null for a batch. */
  readonly item: ChildItem | null
  /** Name of the execution, and the state machine it belongs to: `Machine/Label`. */
  readonly name: string
  readonly stateMachineName: string
  readonly mapRunArn: string
  /** Decides the child's random numbers. */
  readonly seed: number
}

export interface ChildItem {
  readonly index: number
  readonly value: JsonValue
  readonly key: string | null
  /** `STATE_DATA`, `S3://bucket` or `S3://bucket/key`. */
  readonly source: string
}

export type MapRunStatus = 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'ABORTED'

/** A Map Run as DescribeMapRun tells of it: the run of one distributed Map, one for each time the state is tried; a redrive goes on with it. */
export interface MapRunFacts {
  readonly mapRunArn: string
  /** The frame that has the Map, and the Map's index in the program. */
  readonly frame: FrameId
  readonly owner: number
  readonly status: MapRunStatus
  readonly startDate: Millis
  readonly stopDate: Millis | null
  readonly maxConcurrency: number
  readonly toleratedFailureCount: number
  readonly toleratedFailurePercentage: number
  readonly redriveCount: number
  /** Null when it was never redriven. */
  readonly redriveDate: Millis | null
  readonly itemCounts: MapRunCounts
  /** Where batches are cut by size, `pending` and `total` are estimates until all have been cut. */
  readonly executionCounts: MapRunCounts
}

/** Of items, or of child executions. */
export interface MapRunCounts {
  readonly pending: number
  readonly running: number
  readonly succeeded: number
  readonly failed: number
  readonly timedOut: number
  readonly aborted: number
  readonly total: number
  /** Whose results ResultWriter has written. */
  readonly resultsWritten: number
  /** Not successful before, and waiting to be run again. */
  readonly pendingRedrive: number
}

/** How a child execution ended. */
export interface ChildEnd extends Outcome {
  readonly startedAt: Millis
  readonly stoppedAt: Millis
  /** How often it was redriven; absent where only its Map Run knows. */
  readonly redrives?: number
}

/** An object of the simulated S3 as a list shows it. */
export interface S3Object {
  readonly key: string
  /** Bytes in UTF-8. */
  readonly size: number
  /** In quotes, as S3 gives it. */
  readonly etag: string
  readonly lastModified: Millis
}

/** A chain of states: where it hangs. Pushed once when the frame begins. */
export interface FrameInfo {
  readonly frame: FrameId
  /** -1 for the execution itself. */
  readonly parent: FrameId
  /** Index of the Parallel or Map state that made it; -1 for the execution. */
  readonly owner: number
  /** Branch or iteration number. */
  readonly index: number
}

/** A state as the program numbers it. */
export interface ProgramState {
  readonly index: number
  readonly name: string
  readonly type: StateTypeName
  /** Path in the definition. */
  readonly path: Path
  /** Index of the Parallel or Map around it; -1 at top level. */
  readonly owner: number
}

export interface Outcome {
  readonly status: Exclude<RunStatus, 'RUNNING'>
  readonly output?: JsonValue
  readonly error?: string
  readonly cause?: string
}

/** A number counted from 0, or an inclusive range of them: `1`, `[1, 2]`. */
export type IndexRange = number | readonly [number, number]

/**
 * One answer of a task in a simulated run: for which calls it stands, and what it says. A *rule* has `attempts` or
 * `iteration`, or `when` with `repeat`: it answers every call its conditions hold for, and no other. Any other entry takes
 * its turn: it answers as many calls as `times` says, one without it, in the order of the list.
 */
export interface MockEntry {
  /** The task's effective input. In an entry that takes its turn it is a preference only: picked first where it fits. */
  readonly when?: JsonValue
  /** The attempts of one visit, 0 for the first try, 1 for the first retry. */
  readonly attempts?: IndexRange
  /** The iteration of the innermost Map around the task. */
  readonly iteration?: IndexRange
  /** Calls it answers until it is used up. */
  readonly times?: number
  /** Never used up. */
  readonly repeat?: boolean

  /** Output of TaskSubmitted, for `.sync` and `.waitForTaskToken`. */
  readonly submitted?: JsonValue
  readonly return?: JsonValue
  readonly throw?: { readonly error?: string; readonly cause?: string }
  /** A JSONata string, `{% … %}`, over `$states.input`, the task's effective input: its value is returned. */
  readonly compute?: string
  /** A person is asked for the answer. */
  readonly ask?: boolean
  /** Nothing answers: virtual time runs into the timeout. */
  readonly timedOut?: boolean
  /** Never answered. */
  readonly pending?: boolean
  /**
   * The mocked response of this name (`MockConfigFile.json`) says nothing of this call: the task fails with States.Runtime,
   * as in Step Functions Local.
   */
  readonly missing?: string
  /** Virtual milliseconds until the answer. */
  readonly latency?: number
}

/**
 * Answers by what they stand for. A call is answered by the first of these keys that has an entry for it:
 *
 * | | key | stands for |
 * |---|---|---|
 * | 1 | `Pay` | the state of this name |
 * | 2 | `arn:aws:states:::sqs:sendMessage.waitForTaskToken` | the Resource as written |
 * | 3 | `arn:aws:lambda:eu-west-1:123456789012:function:charge:live` | the Lambda function as FunctionName gives it |
 * | 4 | `function:charge:live` | the function with its version or alias |
 * | 5 | `function:charge` | the function, whatever the version, account or region |
 * | 6 | `activity:approve` | the activity of this name |
 * | 7 | `sqs:sendMessage.waitForTaskToken` | the action, with its pattern |
 * | 8 | `sqs:sendMessage`, `aws-sdk:s3:getObject` | the action, whatever the pattern or partition |
 *
 * What is used up is counted for each state by itself.
 */
export type Mocks = Readonly<Record<string, readonly MockEntry[]>>

/** Fixtures of the simulated world. */
export interface Fixtures {
  readonly s3?: Readonly<Record<string, string>>
  readonly missingResources?: readonly string[]
}

export interface RunRecord {
  readonly id: string
  /** The text that ran; editing later does not disturb it. */
  readonly definition: string
  readonly input: JsonValue
  readonly options: RunOptions
  readonly states: readonly ProgramState[]
  readonly frames: readonly FrameInfo[]
  readonly events: readonly HistoryEvent[]
  readonly outcome: Outcome | null
}

/** Context given from outside: `context` of a recorded case. */
export interface RunContext {
  readonly roleArn?: string
  readonly startTime?: string
  readonly executionName?: string
  readonly stateMachineName?: string
  readonly extra?: JsonObject
}
