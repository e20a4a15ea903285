// What watches a state that is run alone, as TestState runs it. Ordinary programs have none.
import type { StatesError } from '../asl/StatesError'
import type { JsonObject, JsonValue } from '../base/JsonValue'

/** A point of a state's data flow. `payload` is what Parameters or Arguments gave. */
export type Stage = 'afterInputPath' | 'payload' | 'result' | 'afterResultSelector' | 'afterResultPath'

/** Told what happens inside of a state as it happens. Causes of a watched program carry no state and no event id, as recorded. */
export interface Probe {
  /** Gives the context object to show; `ordinary` is the one an execution would see. */
  context(ordinary: JsonObject): JsonObject
  stage(stage: Stage, value: JsonValue): void
  /** The state has failed, before Retry and Catch are asked. */
  failed(error: StatesError): void
}
