// What a behaviour may ask for while its state is compiled. Faults are collected; a program with faults never runs.
import type { JsonObject, JsonValue } from '../base/JsonValue'
import type { Path } from '../base/Path'
import type { CompiledExpression } from '../expressions/Evaluation'
import type { Expected } from '../expressions/jsonata/Expected'
import type { ReferencePath } from '../expressions/jsonpath/compileReferencePath'
import type { Exit } from './Exit'
import type { QueryLanguage, WorkflowType } from './StateType'

export interface StateBuild {
  readonly name: string
  readonly definition: JsonObject
  readonly language: QueryLanguage
  readonly workflowType: WorkflowType
  /** The state's own ending. */
  readonly exit: Exit
  /** The own field, or undefined. */
  field(name: string): JsonValue | undefined
  /** Reports a fault of the definition in AWS's words; `at` is relative to the state. */
  fault(at: Path, message: string, code?: string): void
  /** A template of the state's language; null when the field is absent. `within` leads to the object that has the field. */
  template(name: string, within?: Path): CompiledExpression | null
  /** A Reference Path at `at`; null when it is none, which is reported. */
  referencePath(at: Path, source: JsonValue | undefined): ReferencePath | null
  /** A path or intrinsic function call; null when the field is absent. */
  fieldValue(name: string): CompiledExpression | null
  /** A literal or, in JSONata, an expression at `at`; null when the value is undefined. */
  typed<T extends JsonValue>(
    at: Path,
    value: JsonValue | undefined,
    expected: Expected<T>,
  ): CompiledExpression<T> | null
  /** A number: `name` or, in JSONPath, `namePath`; null when neither is there. */
  number(
    name: string,
    expected: Expected<number>,
    wording?: 'integer' | 'float',
    within?: Path,
  ): CompiledExpression<number> | null
  /** The ending of a Choice rule: its Assign, Output and Next. */
  ruleExit(index: number, rule: JsonObject): Exit
  /** The ending by Default. */
  defaultExit(): Exit
  /** Compiles a nested machine and gives the index of its first state. */
  machine(at: Path, value: JsonValue | undefined): number
}
