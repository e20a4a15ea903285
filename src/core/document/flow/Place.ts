// An insertion point resolved against the machine: what leads there, where the flow goes on, where the text goes.
import { propertyOf } from '../../asl/propertyOf'
import { err, ok, type Result } from '../../base/Result'
import type { Machine, ScopeId, ScopeView, StateId, StateView, TransitionId } from '../../machine/Machine'
import type { Change } from '../../syntax/Notation'
import { refuse, refuseGone } from '../refuse'
import type { Refusal, StudioDocument } from '../StudioDocument'
import { refusalOfBroken } from '../transact'
import type { InsertionPoint } from './InsertionPoint'
import { leadTo, startWith } from './leadTo'

export interface Place {
  readonly scope: ScopeView
  /** The state after which the new text goes; null for first of all. */
  readonly after: StateView | null
  /** The name of the state the flow goes on to from here; null for the end. */
  readonly onward: string | null
  /** The transition the place cuts, `start` for the scope's StartAt, null at the end of a state without an exit. */
  readonly via: TransitionId | 'start' | null
  /** The changes that lead the flow to the state of that name. */
  readonly enter: (name: string) => readonly Change[]
}

/** Resolves an insertion point, or says why nothing can be put there. */
export function placeOf(doc: StudioDocument, point: InsertionPoint): Result<Place, Refusal> {
  const broken = refusalOfBroken(doc)
  if (broken) return err(broken)
  const { machine } = doc
  switch (point.kind) {
    case 'edge':
      return placeOnEdge(machine, point.transition)
    case 'start':
    case 'empty':
      return placeAtStart(machine, point.scope)
    case 'end':
      return placeAtEnd(machine, point.state)
    case 'after':
      return placeAfter(machine, point.state)
  }
}

function placeOnEdge(machine: Machine, id: TransitionId): Result<Place, Refusal> {
  const edge = machine.transitions.get(id)
  const from = edge && machine.states.get(edge.from)
  const scope = edge && machine.scopes.get(edge.scope)
  if (!edge || !from || !scope) return refuseGone('transition')
  const enter = (name: string): readonly Change[] => [{ op: 'set', at: edge.path, value: name }]
  return ok({ scope, after: from, onward: edge.target, via: id, enter })
}

function placeAtStart(machine: Machine, id: ScopeId): Result<Place, Refusal> {
  const scope = machine.scopes.get(id)
  if (!scope) return refuseGone('container')
  const states = propertyOf(scope.node, 'States')
  if (scope.node?.kind !== 'object' || (states && states.kind !== 'object')) {
    return refuse('not-possible-here', 'States is not an object here: put it right in the text first.')
  }
  const first = machine.states.get(scope.states[0] ?? ('' as StateId)) // an id nobody has: no first state
  const onward = scope.startAt ?? first?.name ?? null
  const enter = (name: string) => startWith(scope, name)
  return ok({ scope, after: null, onward: scope.states.length === 0 ? null : onward, via: 'start', enter })
}

function placeAtEnd(machine: Machine, id: StateId): Result<Place, Refusal> {
  const state = machine.states.get(id)
  const scope = state && machine.scopes.get(state.scope)
  if (!state || !scope) return refuseGone()
  if (state.type === 'Succeed' || state.type === 'Fail') {
    return refuse('not-possible-here', `Nothing can follow ${state.name}: a ${state.type} state ends the flow.`)
  }
  return ok({ scope, after: state, onward: null, via: null, enter: (name: string) => leadTo(state, name) })
}

function placeAfter(machine: Machine, id: StateId): Result<Place, Refusal> {
  const state = machine.states.get(id)
  const exits = state?.transitions.flatMap((exit) => machine.transitions.get(exit) ?? []) ?? []
  const usual = exits.find((exit) => exit.kind === 'next' || exit.kind === 'default')
  return usual ? placeOnEdge(machine, usual.id) : placeAtEnd(machine, id)
}
