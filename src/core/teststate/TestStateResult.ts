// What TestState answers (Step Functions API reference, "TestState"). Values stand where AWS has their JSON text.
import type { JsonValue } from '../base/JsonValue'

export type TestStatus =
  | 'SUCCEEDED'
  | 'FAILED'
  /** The error would be retried. */
  | 'RETRIABLE'
  /** A Catcher took the error. */
  | 'CAUGHT_ERROR'

/** Who handled the error: indices in Retry and Catch. */
export interface ErrorDetails {
  readonly catchIndex?: number
  readonly retryIndex?: number
  /** Absent when the Retrier has no attempt left. */
  readonly retryBackoffIntervalSeconds?: number
}

/** The HTTP request an HTTP Task makes. */
export interface HttpRequest {
  readonly protocol: string
  readonly method: string
  readonly url: string
  readonly headers: string
  readonly body?: string
}

export interface HttpResponse {
  readonly protocol: string
  readonly statusCode: string
  readonly statusMessage: string
  readonly headers: string
  readonly body?: string
}

/** The stages of the data flow in their order; which there are depends on the state type and the query language. */
export interface InspectionData {
  readonly input?: JsonValue
  readonly afterInputPath?: JsonValue
  readonly afterParameters?: JsonValue
  readonly afterArguments?: JsonValue
  readonly afterItemsPath?: JsonValue
  readonly afterItemsPointer?: JsonValue
  /** The input of every iteration. */
  readonly afterItemSelector?: JsonValue
  /** The batches. */
  readonly afterItemBatcher?: JsonValue
  readonly maxConcurrency?: number
  readonly toleratedFailureCount?: number
  readonly toleratedFailurePercentage?: number
  readonly request?: HttpRequest
  readonly response?: HttpResponse
  readonly result?: JsonValue
  readonly afterResultSelector?: JsonValue
  readonly afterResultPath?: JsonValue
  /** The variables after the state: given and assigned. */
  readonly variables?: JsonValue
  readonly errorDetails?: ErrorDetails
}

export interface TestedState {
  readonly status: TestStatus
  readonly output?: JsonValue
  readonly error?: string
  readonly cause?: string
  /** Absent at the end of the workflow, and when the error was not caught. */
  readonly nextState?: string
  /** From level DEBUG on. */
  readonly inspectionData?: InspectionData
}

/** A request that AWS refuses: the state was not run. */
export interface ApiError {
  readonly code: 'ValidationException' | 'InvalidDefinition' | 'InvalidExecutionInput' | 'InvalidArn'
  readonly message: string
}

export type TestStateResult = TestedState | { readonly apiError: ApiError }
