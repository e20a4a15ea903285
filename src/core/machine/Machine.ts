// The read model of a definition. Total: any text that has a tree has a machine; nothing in it is an exception.
import type { QueryLanguage, StateTypeName, TransitionKind } from '../asl/StateType'
import type { Path } from '../base/Path'
import type { SyntaxNode } from '../syntax/SyntaxTree'

declare const brand: unique symbol
type Branded<Name extends string> = string & { readonly [brand]: Name }

/** Identity of a state that outlives renaming and moving in the text. */
export type StateId = Branded<'StateId'>
/** Identity of a `States` object: `machine`, or `<StateId>/<index>` of the state that holds it. */
export type ScopeId = Branded<'ScopeId'>
/** `<StateId>/<kind>/<index>`, or `<ScopeId>/start`. Stable while the exits before it stay. */
export type TransitionId = Branded<'TransitionId'>

export interface StateView {
  readonly id: StateId
  readonly name: string
  /** `Unknown` when Type is missing or not one of the eight. */
  readonly type: StateTypeName | 'Unknown'
  readonly scope: ScopeId
  readonly path: Path
  /** The state's value; its `key` is the name in the text. */
  readonly node: SyntaxNode
  /** The query language in force: the state's own, else the machine's (never an enclosing state's). */
  readonly language: QueryLanguage
  /** Exits in drawing order: rules, Default or Next, catchers. */
  readonly transitions: readonly TransitionId[]
  /** Nested scopes of Parallel and Map, in file order. */
  readonly scopes: readonly ScopeId[]
  /** True for Succeed, Fail and states with `End: true`. */
  readonly ends: boolean
}

export interface ScopeView {
  readonly id: ScopeId
  readonly kind: 'machine' | 'branch' | 'processor'
  /** The Parallel or Map that holds it; null for the machine itself. */
  readonly owner: StateId | null
  readonly index: number
  /** Path of the object that holds StartAt and States. */
  readonly path: Path
  readonly node: SyntaxNode | null
  /** The name StartAt gives, and the state it leads to. */
  readonly startAt: string | null
  readonly start: StateId | null
  /** In file order. */
  readonly states: readonly StateId[]
}

export interface Transition {
  readonly id: TransitionId
  readonly kind: TransitionKind
  readonly scope: ScopeId
  readonly from: StateId
  /** The name written; null when there is none or it is not a string. */
  readonly target: string | null
  /** The first state of that name in the same scope; null when dangling. */
  readonly to: StateId | null
  /** Path of the value that names the target. */
  readonly path: Path
  readonly node: SyntaxNode
  readonly index: number
  readonly label: string
}

export interface Machine {
  readonly language: QueryLanguage
  /** The root object; null when the text holds none. */
  readonly node: SyntaxNode | null
  /** By id, in file order, a container before what it contains. */
  readonly states: ReadonlyMap<StateId, StateView>
  readonly scopes: ReadonlyMap<ScopeId, ScopeView>
  readonly transitions: ReadonlyMap<TransitionId, Transition>
}
