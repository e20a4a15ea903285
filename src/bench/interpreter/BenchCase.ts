// One workload of the interpreter's benchmark, and the same work without an interpreter.
import type { JsonObject, JsonValue } from '../../core/base/JsonValue'

export interface BenchCase {
  readonly title: string
  readonly definition: JsonObject
  readonly input: JsonValue
  /** What every task answers. */
  readonly answer?: (input: JsonValue) => JsonValue
  /** The same JSON work in a plain loop, which tells `visit` each state's input and output. Gives the last output. */
  readonly bare: (visit: (input: JsonValue, output: JsonValue) => void) => JsonValue
  /**
   * JSONata: the expressions of the run in order of evaluation, each with its `$states.input`. A peer for JSONPath does not run
   * these, and a bare loop in JavaScript is no measure for them.
   */
  readonly expressions?: (evaluate: (source: string, input: JsonValue) => void | Promise<void>) => Promise<void>
  /** Most of its time goes into asking the world: not held to the bare loops. */
  readonly asks?: boolean
}
