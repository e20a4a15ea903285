// Where something new goes when nobody points anywhere: behind what is selected, else at the end of the flow.
import type { InsertionPoint } from '../../../core/document/flow/InsertionPoint'
import type { StudioDocument } from '../../../core/document/StudioDocument'
import type { Machine, ScopeView, StateId, StateView } from '../../../core/machine/Machine'

export function pointAfterSelection({ machine, selection }: StudioDocument): InsertionPoint | null {
  if (selection.kind === 'transition' && machine.transitions.has(selection.id)) {
    return { kind: 'edge', transition: selection.id }
  }
  const id =
    selection.kind === 'field' ? selection.state : selection.kind === 'states' ? selection.ids.at(-1) : undefined
  const state = id === undefined ? undefined : machine.states.get(id)
  return state ? pointAfter(machine, state.id) : pointAtEnd(machine)
}

/** Behind a state; before it where nothing can follow. */
export function pointAfter(machine: Machine, id: StateId): InsertionPoint | null {
  const state = machine.states.get(id)
  if (!state) return null
  if (isTerminal(state)) return pointBefore(machine, id)
  const exits = state.transitions.flatMap((exit) => machine.transitions.get(exit) ?? [])
  const usual = exits.find(({ kind }) => kind === 'next' || kind === 'default')
  return usual ? { kind: 'edge', transition: usual.id } : { kind: 'end', state: id }
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

function pointAtEnd(machine: Machine): InsertionPoint | null {
  const top = [...machine.scopes.values()].find((scope) => scope.owner === null)
  if (!top) return null
  if (top.states.length === 0) return { kind: 'empty', scope: top.id }
  const last = lastOf(machine, top)
  return last ? pointAfter(machine, last.id) : { kind: 'start', scope: top.id }
}

/** The state at the end of the way of Next and Default from the start. */
function lastOf(machine: Machine, scope: ScopeView): StateView | undefined {
  const seen = new Set<StateId>()
  let at = scope.start
  while (at !== null && !seen.has(at)) {
    seen.add(at)
    const state = machine.states.get(at)
    const exits = state?.transitions.flatMap((exit) => machine.transitions.get(exit) ?? []) ?? []
    const next = exits.find(({ kind, to }) => (kind === 'next' || kind === 'default') && to !== null)?.to
    if (!next) return state
    at = next
  }
  return at === null ? undefined : machine.states.get(at)
}

function isTerminal({ type }: StateView): boolean {
  return type === 'Succeed' || type === 'Fail'
}
