// A state type, described once: its fields, its exits, its template. Views, machine, lint and completion are driven by it.
import type { JsonObject, JsonValue } from '../base/JsonValue'
import type { Path } from '../base/Path'
import type { SyntaxNode } from '../syntax/SyntaxTree'

export type StateTypeName = 'Task' | 'Pass' | 'Wait' | 'Choice' | 'Succeed' | 'Fail' | 'Parallel' | 'Map'

export type QueryLanguage = 'JSONPath' | 'JSONata'

export type WorkflowType = 'STANDARD' | 'EXPRESS'

/** How a field's value is written; decides the inspector's form, the schema and completion. */
export type FieldKind =
  | 'text'
  | 'longText'
  | 'boolean'
  | 'integer'
  | 'number'
  /** One of `values`. */
  | 'enum'
  /** The name of a state in the same `States` object. */
  | 'target'
  /** A JSONPath; `null` allowed when `nullable`. */
  | 'path'
  /** A Reference Path; `null` allowed when `nullable`. */
  | 'referencePath'
  | 'timestamp'
  | 'resource'
  /** Any JSON in which, by query language, `.$` keys or `{% %}` strings are evaluated. */
  | 'template'
  /** Literal JSON, never evaluated. */
  | 'json'
  /** `{ name: value }` for Assign. */
  | 'variables'
  /** A list of objects described by `items`. */
  | 'list'
  /** An object described by `items`. */
  | 'object'
  /** A list of strings, with suggestions (ErrorEquals). */
  | 'errorNames'
  /** A Choice rule's test: `Condition`, or Variable and comparator, And, Or, Not. */
  | 'condition'
  /** A nested machine (ItemProcessor) or list of them (Branches): edited on the canvas. */
  | 'machine'
  | 'machines'

/** Inspector sections, in their order. */
export type FieldGroup = 'basics' | 'input' | 'flow' | 'output' | 'variables' | 'errors' | 'items' | 'advanced'

export interface FieldSpec {
  /** Where the field stands, relative to the state (or to the list item or object that `items` describes). */
  readonly at: Path
  readonly kind: FieldKind
  readonly label: string
  /** One sentence for people: what the field does. */
  readonly help: string
  readonly group: FieldGroup
  /** The query languages that allow the field. */
  readonly languages: readonly QueryLanguage[]
  readonly required?: boolean
  readonly nullable?: boolean
  /** In JSONata states the value may also be a `{% %}` expression. */
  readonly expression?: boolean
  readonly values?: readonly string[]
  readonly minimum?: number
  readonly maximum?: number
  /** Fields of the list's items or of the object. */
  readonly items?: readonly FieldSpec[]
  /** Name of an exclusive group: at most one field of the group may be present. */
  readonly exclusive?: string
  /** True when exactly one field of `exclusive` must be present. */
  readonly oneRequired?: boolean
  /** The list, object or text may not be empty. */
  readonly nonEmpty?: boolean
  /** An object may have other members than `items` describes. */
  readonly open?: boolean
  /** Only in this Map processor mode. */
  readonly mode?: 'DISTRIBUTED'
  /** A value that makes a sound start when the field is added by a form. */
  readonly example?: JsonValue
}

export type TransitionKind = 'next' | 'rule' | 'default' | 'catch'

/** A place in a state's text that names, or could name, the state to go to. */
export interface TransitionSlot {
  readonly kind: TransitionKind
  /** Path of the naming value, relative to the state: `['Choices', 0, 'Next']`. */
  readonly at: Path
  readonly node: SyntaxNode
  /** The name written there; null when it is not a string. */
  readonly target: string | null
  /** Number among the slots of the same kind: rule 0, rule 1, catcher 0 ... */
  readonly index: number
  /** What the edge says: "amount > 100", "on States.Timeout", "Default"; empty for Next. */
  readonly label: string
}

/** A nested `States` object: a branch of Parallel, the processor of Map. */
export interface NestedScope {
  readonly kind: 'branch' | 'processor'
  /** Path of the object that holds StartAt and States, relative to the state. */
  readonly at: Path
  readonly node: SyntaxNode
  readonly index: number
}

export interface StateType {
  readonly name: StateTypeName
  /** What the state does, in one sentence. */
  readonly help: string
  readonly fields: readonly FieldSpec[]
  /** False for Choice, Succeed and Fail, which take no Next or End. */
  readonly hasNext: boolean
  /** True for Succeed and Fail. */
  readonly terminal: boolean
  /** A new state of this type, without Next or End; the flow's commands add those. */
  template(language: QueryLanguage): JsonObject
  /** All exits in drawing order: rules, Default or Next, catchers. */
  transitions(state: SyntaxNode, language: QueryLanguage): readonly TransitionSlot[]
  scopes(state: SyntaxNode): readonly NestedScope[]
  /** The line under the name on a card: "Lambda: Invoke", "Wait 30 s", "3 rules + default". */
  summary(state: SyntaxNode, language: QueryLanguage): string
}
