// What TestState is asked (Step Functions API reference, "TestState"), with members named as there.
import type { Mocks } from '../asl/Execution'
import type { JsonValue } from '../base/JsonValue'

/** INFO: the output. DEBUG: also every stage of the data flow. TRACE: also the request and response of an HTTP Task. */
export type InspectionLevel = 'INFO' | 'DEBUG' | 'TRACE'

/** STRICT: required fields are there and all fields conform. PRESENT: those that are there conform. NONE: no check. */
export type FieldValidationMode = 'STRICT' | 'PRESENT' | 'NONE'

/** How the service answers the state: with one of `result` and `errorOutput`. */
export interface TestStateMock {
  /** A value, or JSON text: a string is always read as text. */
  readonly result?: JsonValue
  readonly errorOutput?: { readonly error?: string; readonly cause?: string }
  /** STRICT when absent. */
  readonly fieldValidationMode?: FieldValidationMode
}

/** What has happened to the state before. */
export interface StateConfiguration {
  /** Retries that the Retrier which applies to the error has made. */
  readonly retrierRetryCount?: number
  /** The state inside of a Map or Parallel that the mocked error comes from. */
  readonly errorCausedByState?: string
  /** Iterations of a Map that failed. */
  readonly mapIterationFailureCount?: number
  /** What an ItemReader reads, as the text of its source. */
  readonly mapItemReaderData?: string
}

/** `definition`, `input`, `variables` and `context` are values or JSON text: a string is always read as text. */
export interface TestStateRequest {
  /** One state, or with `stateName` a whole state machine. */
  readonly definition: JsonValue
  readonly stateName?: string
  /** Needed to test a Task that is not mocked; nothing is ever called with it. */
  readonly roleArn?: string
  /** `{}` when absent. */
  readonly input?: JsonValue
  /** Variables by name. */
  readonly variables?: JsonValue
  /** The whole context object the state sees. */
  readonly context?: JsonValue
  readonly mock?: TestStateMock
  readonly stateConfiguration?: StateConfiguration
  /** INFO when absent. */
  readonly inspectionLevel?: InspectionLevel
  /** Nothing is masked here, since no connection adds secrets; AWS's rule that it excludes a mock is kept. */
  readonly revealSecrets?: boolean
  /** How tasks answer, as for a simulated execution: instead of the service, where there is no `mock`. Not in AWS's API. */
  readonly mocks?: Mocks
  /** Objects of S3 by `bucket/key`, which a manifest in `mapItemReaderData` leads to. Not in AWS's API. */
  readonly objects?: Readonly<Record<string, string>>
}
