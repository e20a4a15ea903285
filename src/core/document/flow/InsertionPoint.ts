// Where a state can be put into the flow: on an edge, before the first state, in an empty container, at an end.
import type { ScopeId, StateId, TransitionId } from '../../machine/Machine'

/**
 * `edge`: between the two ends of a transition. `start`: before the first state of a scope. `empty`: the first state
 * of a scope without states. `end`: between a state with `End: true` and the end. `after`: where the flow goes on after
 * a state, whatever its exit (a Choice: its Default).
 */
export type InsertionPoint =
  | { readonly kind: 'edge'; readonly transition: TransitionId }
  | { readonly kind: 'start'; readonly scope: ScopeId }
  | { readonly kind: 'empty'; readonly scope: ScopeId }
  | { readonly kind: 'end'; readonly state: StateId }
  | { readonly kind: 'after'; readonly state: StateId }
