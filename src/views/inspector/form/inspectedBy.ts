// What the inspector shows for a selection.
import type { StudioDocument } from '../../../core/document/StudioDocument'
import type { StateId, StateView, Transition } from '../../../core/machine/Machine'

export type Inspected =
  | { readonly kind: 'machine' }
  | { readonly kind: 'state'; readonly state: StateView }
  | { readonly kind: 'states'; readonly ids: readonly StateId[] }
  | { readonly kind: 'transition'; readonly transition: Transition; readonly from: StateView }

/** A selected field counts as its state; what is gone as the workflow itself. */
export function inspectedBy({ selection, machine }: StudioDocument): Inspected {
  if (selection.kind === 'transition') {
    const transition = machine.transitions.get(selection.id)
    const from = transition && machine.states.get(transition.from)
    return transition && from ? { kind: 'transition', transition, from } : { kind: 'machine' }
  }
  const ids = selection.kind === 'states' ? selection.ids : selection.kind === 'field' ? [selection.state] : []
  const there = ids.filter((id) => machine.states.has(id))
  const only = there.length === 1 && there[0] !== undefined ? machine.states.get(there[0]) : undefined
  if (only) return { kind: 'state', state: only }
  return there.length === 0 ? { kind: 'machine' } : { kind: 'states', ids: there }
}
