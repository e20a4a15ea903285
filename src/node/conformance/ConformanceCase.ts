// A recorded execution as data, and what a simulation of it gave.
import type { Fixtures, Mocks, RunContext } from '../../core/asl/Execution'
import type { WorkflowType } from '../../core/asl/StateType'
import type { JsonObject, JsonValue } from '../../core/base/JsonValue'
import type { TestStateCase } from './TestStateCase'
import type { ValidationCase } from './ValidationCase'

export interface ExecutionResult {
  readonly status: string
  readonly output?: JsonValue
  readonly error?: JsonValue
  readonly cause?: JsonValue
  readonly events?: readonly JsonObject[]
  /** Events the recorder lost. */
  readonly missingEvents?: number
}

export interface ConformanceCase {
  readonly id: string
  readonly group: string
  readonly kind: 'execution'
  readonly type?: WorkflowType
  readonly definition: JsonValue
  readonly input?: JsonValue
  readonly context?: RunContext
  readonly mocks?: Mocks
  readonly fixtures?: Fixtures
  readonly expected: ExecutionResult
  /** False: branches ran beside each other; events are compared as a multiset. */
  readonly ordered?: boolean
  /** `<token>` stands for any text inside a string, a bare word for any value. */
  readonly placeholders?: readonly string[]
  readonly requires?: readonly string[]
}

/** Any file below the directory of cases. */
export type RecordedCase = ConformanceCase | TestStateCase | ValidationCase
