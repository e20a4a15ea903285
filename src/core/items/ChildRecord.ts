// What is known of a child execution when the results of its Map Run are written.
import type { JsonValue } from '../base/JsonValue'

export type ChildStatus = 'SUCCEEDED' | 'FAILED' | 'TIMED_OUT' | 'ABORTED' | 'PENDING'

/** One child execution; times in milliseconds, null when it never started. */
export interface ChildRecord {
  /** Null, like its name, when it never started. */
  readonly executionArn: string | null
  readonly stateMachineArn: string
  readonly name: string | null
  readonly input: JsonValue
  readonly status: ChildStatus
  readonly output?: JsonValue
  readonly error?: string
  readonly cause?: string
  readonly startedAt: number | null
  readonly stoppedAt: number | null
  /** How often it was redriven. */
  readonly redrives: number
}
