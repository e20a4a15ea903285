// What a Map works out before its processor would run.
import type { JsonValue } from '../base/JsonValue'

/** Named as in the inspection data. Fields the state does not have are absent, but for MaxConcurrency. */
export interface MapStages {
  readonly maxConcurrency?: number
  readonly afterItemsPath?: JsonValue
  readonly afterItemsPointer?: JsonValue
  readonly afterItemSelector?: readonly JsonValue[]
  readonly afterItemBatcher?: readonly JsonValue[]
  readonly toleratedFailureCount?: number
  readonly toleratedFailurePercentage?: number
}
