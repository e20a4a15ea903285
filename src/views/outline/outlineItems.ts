// The machine as a tree: every state, nested as its containers are.

import type { Machine, ScopeId, StateView } from '../../core/machine/Machine'
import { MACHINE_SCOPE } from '../../core/machine/readMachine'
import { stateTypeNamed } from '../../core/states/stateTypeNamed'

export interface OutlineItem {
  readonly id: string
  /** What first letters find. */
  readonly label: string
  readonly kind: 'state' | 'branch'
  readonly state: StateView | null
  readonly next: string
  readonly children?: readonly OutlineItem[]
}

/** Top-level items in file order. A branch of a Parallel is an item of its own, so that its states stand together. */
export function outlineItems(machine: Machine): readonly OutlineItem[] {
  return scopeItems(machine, MACHINE_SCOPE)
}

function scopeItems(machine: Machine, scope: ScopeId): readonly OutlineItem[] {
  const ids = machine.scopes.get(scope)?.states ?? []
  return ids.flatMap((id) => {
    const state = machine.states.get(id)
    return state ? [stateItem(machine, state)] : []
  })
}

function stateItem(machine: Machine, state: StateView): OutlineItem {
  const children = containedItems(machine, state)
  return {
    id: state.id,
    label: state.name,
    kind: 'state',
    state,
    next: nextOf(machine, state),
    ...(children.length > 0 ? { children } : {}),
  }
}

function containedItems(machine: Machine, state: StateView): readonly OutlineItem[] {
  if (state.type !== 'Parallel') return state.scopes.flatMap((scope) => scopeItems(machine, scope))
  return state.scopes.map((scope, index) => ({
    id: scope,
    label: `Branch ${index + 1}`,
    kind: 'branch',
    state: null,
    next: '',
    children: scopeItems(machine, scope),
  }))
}

/** "Ship", "Ship or Refund", "end". */
function nextOf(machine: Machine, state: StateView): string {
  const names = state.transitions.flatMap((id) => {
    const transition = machine.transitions.get(id)
    return transition && transition.kind !== 'catch' && transition.target !== null ? [transition.target] : []
  })
  const distinct = [...new Set(names)]
  if (distinct.length > 0) return distinct.join(' or ')
  return state.ends && stateTypeNamed(state.type)?.terminal !== true ? 'end' : ''
}
