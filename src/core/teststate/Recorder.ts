// Writes down what happens inside of the state under test.
import type { StatesError } from '../asl/StatesError'
import type { JsonObject, JsonValue } from '../base/JsonValue'
import type { Probe, Stage } from '../interpreter/Probe'
import type { MapEvaluation } from './compileMapStages'

/** A probe for one test. */
export class Recorder implements Probe {
  readonly stages = new Map<Stage, JsonValue>()
  /** Of a Map. */
  map: MapEvaluation | null = null
  /** The error Retry and Catch were asked about. */
  error: StatesError | null = null
  readonly context: (ordinary: JsonObject) => JsonObject

  constructor(context: (ordinary: JsonObject) => JsonObject) {
    this.context = context
  }

  stage(stage: Stage, value: JsonValue): void {
    this.stages.set(stage, value)
  }

  failed(error: StatesError): void {
    this.error = error
  }
}
