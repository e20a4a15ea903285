// What somebody fills in to test a state: texts as typed, which may be wrong.
import type { FieldValidationMode, InspectionLevel } from '../../core/teststate/TestStateRequest'

export interface TestDraft {
  /** JSON. */
  readonly input: string
  /** JSON; the variables by name. */
  readonly variables: string
  /** JSON; empty for the automatic context object. */
  readonly context: string
  /** `none` for a state that asks nobody. */
  readonly answer: 'none' | 'result' | 'error'
  /** JSON. */
  readonly result: string
  readonly error: string
  readonly cause: string
  /** Name of the state inside of a Map or Parallel that the error comes from; empty for none in particular. */
  readonly causedBy: string
  readonly validation: FieldValidationMode
  readonly level: InspectionLevel
  readonly retryCount: number | undefined
  readonly failureCount: number | undefined
  /** What an ItemReader reads. */
  readonly readerData: string
}

/** A field whose text is no JSON. */
export type JsonField = 'input' | 'variables' | 'context' | 'result'
