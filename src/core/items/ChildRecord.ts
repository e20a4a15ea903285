// What is known of a child execution when the results of its Map Run are written.
import type { JsonValue } from '../base/JsonValue'

export type ChildStatus = 'SUCCEEDED' | 'FAILED' | 'TIMED_OUT' | 'ABORTED' | 'PENDING'

/** One child execution; times in milliseconds, null when it never started. */
export interface ChildRecord {
  readonly executionArn: string
  readonly stateMachineArn: string
  readonly name: string
  readonly input: JsonValue
  readonly status: ChildStatus
  readonly output?: JsonValue
  readonly error?: string
  readonly cause?: string
  readonly startedAt: number | null
  readonly stoppedAt: number | null
}
