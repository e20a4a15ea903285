// What can happen to a state that waits: inputs of the run, addressed to the one frame they concern.
import type { JsonValue } from '../base/JsonValue'
import type { S3Object } from './Execution'
import type { MapRunResult } from './MapRunPlan'

export type TimerKind = 'wait' | 'timeout' | 'heartbeat' | 'retry'

/** Plain data: it may lie in a frame between the input that brought it and the frame's turn. */
export type Happening =
  /** The state gave way to others and has its turn again. */
  | { readonly kind: 'turn' }
  | { readonly kind: 'timer'; readonly timer: TimerKind }
  | { readonly kind: 'taskStarted'; readonly workerName?: string }
  | { readonly kind: 'taskSubmitted'; readonly output: JsonValue }
  | { readonly kind: 'taskSucceeded'; readonly output: JsonValue }
  | { readonly kind: 'taskFailed'; readonly error?: string; readonly cause?: string }
  | { readonly kind: 'heartbeat' }
  /** All children of a Parallel or Map have ended well. */
  | { readonly kind: 'joined'; readonly results: readonly JsonValue[] }
  | { readonly kind: 'objectRead'; readonly body: string }
  | { readonly kind: 'objectsListed'; readonly objects: readonly S3Object[] }
  | { readonly kind: 'objectsWritten' }
  | { readonly kind: 'objectFailed'; readonly error: string; readonly cause: string }
  /** No child execution of a Map Run is running any more, and none will be started. */
  | { readonly kind: 'mapRunEnded'; readonly result: MapRunResult }
