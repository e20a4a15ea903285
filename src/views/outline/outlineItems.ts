// The machine as a tree: every state, nested as its containers are.

import { isSameList } from '../../core/base/isSameList'
import type { Machine, ScopeId, StateView } from '../../core/machine/Machine'
import { MACHINE_SCOPE } from '../../core/machine/readMachine'
import { stateTypeNamed } from '../../core/states/stateTypeNamed'

export interface OutlineItem {
  readonly id: string
  /** What first letters find. */
  readonly label: string
  /** Null for a branch, whose id is its scope's; a state's id is its own. */
  readonly type: StateView['type'] | null
  readonly next: string
  readonly children?: readonly OutlineItem[]
}

/**
 * Top-level items in file order. A branch of a Parallel is an item of its own, so that its states stand together. What
 * is as it was in `previous` is the same object, so that its row need not be drawn again.
 */
export function outlineItems(machine: Machine, previous: readonly OutlineItem[] = []): readonly OutlineItem[] {
  return scopeItems(machine, MACHINE_SCOPE, previous)
}

const none: readonly OutlineItem[] = []

function scopeItems(machine: Machine, scope: ScopeId, previous: readonly OutlineItem[]): readonly OutlineItem[] {
  const items: OutlineItem[] = []
  for (const id of machine.scopes.get(scope)?.states ?? []) {
    const state = machine.states.get(id)
    if (state) items.push(stateItem(machine, state, previous[items.length]))
  }
  return isSameList(items, previous) ? previous : items
}

function stateItem(machine: Machine, state: StateView, before: OutlineItem | undefined): OutlineItem {
  const children = containedItems(machine, state, before?.children ?? none)
  return keep(before, { id: state.id, label: state.name, type: state.type, next: nextOf(machine, state) }, children)
}

function containedItems(
  machine: Machine,
  { type, scopes }: StateView,
  previous: readonly OutlineItem[],
): readonly OutlineItem[] {
  const [only, ...others] = scopes
  if (!only) return none
  if (type !== 'Parallel') {
    const isWhole = others.length === 0
    return isWhole ? scopeItems(machine, only, previous) : scopes.flatMap((scope) => scopeItems(machine, scope, none))
  }
  const items = scopes.map((scope, index) => {
    const before = previous[index]
    const children = scopeItems(machine, scope, before?.children ?? none)
    return keep(before, { id: scope, label: `Branch ${index + 1}`, type: null, next: '' }, children)
  })
  return isSameList(items, previous) ? previous : items
}

function keep(
  before: OutlineItem | undefined,
  item: Omit<OutlineItem, 'children'>,
  children: readonly OutlineItem[],
): OutlineItem {
  const isSame =
    before !== undefined &&
    before.id === item.id &&
    before.label === item.label &&
    before.type === item.type &&
    before.next === item.next &&
    (before.children ?? none) === children
  if (isSame) return before
  return children.length > 0 ? { ...item, children } : item
}

/** What was written of the next states, by what stands in the state. */
const known = new WeakMap<object, string>()

function nextOf(machine: Machine, state: StateView): string {
  const { content } = state.node
  const next = (content && known.get(content)) ?? nextNames(machine, state)
  if (content) known.set(content, next)
  return next
}

/** "Ship", "Ship or Refund", "end". */
function nextNames(machine: Machine, state: StateView): string {
  const names = state.transitions.flatMap((id) => {
    const transition = machine.transitions.get(id)
    return transition && transition.kind !== 'catch' && transition.target !== null ? [transition.target] : []
  })
  const distinct = [...new Set(names)]
  if (distinct.length > 0) return distinct.join(' or ')
  return state.ends && stateTypeNamed(state.type)?.terminal !== true ? 'end' : ''
}
