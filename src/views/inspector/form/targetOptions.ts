// The states a transition may lead to.
import type { Machine, ScopeId, StateId } from '../../../core/machine/Machine'

/** The picker's value for the end of the flow; no state's name, since those hold no control characters. */
export const THE_END = '\u0000end'

export interface TargetOption {
  readonly value: string
  readonly label: string
  /** The state's type, for its drawing. */
  readonly glyph: string
  readonly detail: string
}

/** The states of a scope by name, each name once, without `but`; the end first where it is allowed. */
export function targetOptions(
  machine: Machine,
  scope: ScopeId,
  { but = null, end = false }: { readonly but?: StateId | null; readonly end?: boolean } = {},
): readonly TargetOption[] {
  const ids = machine.scopes.get(scope)?.states ?? []
  const views = ids.flatMap((id) => machine.states.get(id) ?? [])
  const byName = new Map(views.filter(({ id }) => id !== but).map((view) => [view.name, view]))
  const states = [...byName.values()].map(({ name, type }) => ({
    value: name,
    label: name,
    glyph: type,
    detail: type,
  }))
  const label = byName.has('End') ? 'End the flow' : 'End'
  return end ? [{ value: THE_END, label, glyph: 'end', detail: 'no next state' }, ...states] : states
}
