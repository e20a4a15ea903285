// What a place means in the language: which fields may stand there, what a value is for, whose state it is.
import type { FieldSpec, QueryLanguage } from '../../asl/StateType'
import type { StateView } from '../../machine/Machine'
import type { SyntaxNode } from '../../syntax/SyntaxTree'

/** What an object, an array or a value is, by the field tables. */
export type Shape =
  /** An object with these fields. */
  | { readonly kind: 'fields'; readonly fields: readonly FieldSpec[]; readonly title: string; readonly isOpen: boolean }
  /** `States`: states by name. */
  | { readonly kind: 'states' }
  /** An array of objects with these fields; of machines where `isMachine`. */
  | { readonly kind: 'list'; readonly of: Shape; readonly field: FieldSpec }
  | { readonly kind: 'errorNames' }
  /** JSON that the language says nothing about: what a task is called with, variables, fixed results. */
  | { readonly kind: 'free'; readonly field: FieldSpec; readonly isTop: boolean }
  | { readonly kind: 'scalar'; readonly field: FieldSpec }
  | { readonly kind: 'unknown' }

export interface Surroundings {
  /** The innermost state around; null outside of all states. */
  readonly state: StateView | null
  /** The query language in force. */
  readonly language: QueryLanguage
  /** The object with StartAt and States that names of states are looked up in. */
  readonly scope: SyntaxNode | null
  /** What the container is. */
  readonly container: Shape
  /** What the value at the caret is; `unknown` for a name. */
  readonly value: Shape
  /** Names and numbers from the state to the container. */
  readonly within: readonly (string | number)[]
}
