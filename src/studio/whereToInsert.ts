// Where something new goes when nobody points anywhere: behind what is selected, else at the end of the flow.
import type { InsertionPoint } from '../core/document/flow/InsertionPoint'
import type { StudioDocument } from '../core/document/StudioDocument'
import type { Machine, ScopeView, StateId, StateView } from '../core/machine/Machine'
import { MACHINE_SCOPE } from '../core/machine/readMachine'

/** Behind the selection (the last of several states); without one at the end of the main flow, or as its first state. */
export function whereToInsert({ machine, selection }: StudioDocument): InsertionPoint {
  if (selection.kind === 'transition' && machine.transitions.has(selection.id)) {
    return { kind: 'edge', transition: selection.id }
  }
  const id =
    selection.kind === 'field' ? selection.state : selection.kind === 'states' ? selection.ids.at(-1) : undefined
  const state = id === undefined ? undefined : machine.states.get(id)
  return state ? pointAfter(machine, state) : pointAtEnd(machine)
}

/** Between a state and the first that leads to it, or before the first state of its scope; null where nothing leads. */
export function pointBefore(machine: Machine, id: StateId): InsertionPoint | null {
  const state = machine.states.get(id)
  const scope = state && machine.scopes.get(state.scope)
  if (scope?.start === id) return { kind: 'start', scope: scope.id }
  for (const edge of machine.transitions.values()) {
    if (edge.to === id && edge.from !== id) return { kind: 'edge', transition: edge.id }
  }
  return null
}

/** Behind a state; before it where nothing can follow. */
export function pointAfter(machine: Machine, state: StateView): InsertionPoint {
  if (isTerminal(state)) return pointBefore(machine, state.id) ?? { kind: 'start', scope: state.scope }
  const usual = exitsOf(machine, state).find(({ kind }) => kind === 'next' || kind === 'default')
  return usual ? { kind: 'edge', transition: usual.id } : { kind: 'end', state: state.id }
}

/** True where nothing can follow. */
export function isTerminal({ type }: StateView): boolean {
  return type === 'Succeed' || type === 'Fail'
}

function pointAtEnd(machine: Machine): InsertionPoint {
  const top = machine.scopes.get(MACHINE_SCOPE)
  if (!top || top.states.length === 0) return { kind: 'empty', scope: MACHINE_SCOPE }
  const last = lastOf(machine, top)
  return last ? pointAfter(machine, last) : { kind: 'start', scope: top.id }
}

/** The state at the end of the way of Next and Default from the start. */
function lastOf(machine: Machine, scope: ScopeView): StateView | undefined {
  const seen = new Set<StateId>()
  let at = scope.start
  while (at !== null && !seen.has(at)) {
    seen.add(at)
    const state = machine.states.get(at)
    const next =
      state &&
      exitsOf(machine, state).find(({ kind, to }) => (kind === 'next' || kind === 'default') && to !== null)?.to
    if (!next) return state
    at = next
  }
  return at === null ? undefined : machine.states.get(at)
}

function exitsOf(machine: Machine, state: StateView) {
  return state.transitions.flatMap((exit) => machine.transitions.get(exit) ?? [])
}
