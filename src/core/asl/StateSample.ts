// What a state could find when it runs: something to try its fields on.
import type { JsonObject, JsonValue } from '../base/JsonValue'

/** Values of one visit of a state: from an execution, or made up. */
export interface StateSample {
  /** The state's raw input. */
  readonly input: JsonValue
  /** The raw result of a Task, Parallel or Map; absent where it is not known. */
  readonly result?: JsonValue
  /** What a Catcher would see: `{ "Error": …, "Cause": … }`; absent where nothing failed. */
  readonly errorOutput?: JsonValue
  /** Variables before the state, by name without `$`. */
  readonly variables: JsonObject
  /** The context object. */
  readonly context: JsonObject
}
