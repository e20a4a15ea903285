// rule unreachable-state: StartAt leads to every state.
import type { Machine, ScopeId, ScopeView, StateId } from '../../machine/Machine'
import { reachableStates } from '../../machine/reachableStates'
import type { LintRule } from '../Finding'
import { hasPlaceholder } from '../isPlaceholder'
import { hasTerminalState } from './missing-end-state'

/** Searched in each `States` by itself; where a target is a placeholder nobody can know. */
export const unreachableState: LintRule = {
  id: 'unreachable-state',
  code: 'MISSING_TRANSITION_TARGET',
  severity: 'ERROR',
  help: 'A state that nothing leads to is usually a forgotten or misspelt Next.',
  check({ machine }, report) {
    const reached = reachableStates(machine)
    const open = openScopes(machine)
    for (const scope of machine.scopes.values()) {
      if (open.has(scope.id) || !hasBounds(machine, scope)) continue
      for (const id of unreached(machine, scope, reached)) {
        const state = machine.states.get(id)
        if (!state) continue
        const fixes = [{ label: `Remove ${state.name}`, changes: [{ op: 'remove', at: state.path }] }] as const
        report({ node: state.node, message: `State "${state.name}" is not reachable.`, fixes })
      }
    }
  },
}

/** Scopes with a transition whose target is filled in later. */
function openScopes(machine: Machine): ReadonlySet<ScopeId> {
  const transitions = [...machine.transitions.values()]
  return new Set(
    transitions.filter(({ target }) => target !== null && hasPlaceholder(target)).map(({ scope }) => scope),
  )
}

/** Without a start nothing is reachable, which is said already; the same for a workflow without an end. */
function hasBounds(machine: Machine, scope: ScopeView): boolean {
  return scope.start !== null && (scope.kind !== 'machine' || hasTerminalState(machine, scope))
}

/**
 * What stands in a container that is not reached itself is searched as if it were. The second of two states of one name
 * can never be reached; that is the name's fault.
 */
function unreached(machine: Machine, scope: ScopeView, reached: ReadonlySet<StateId>): readonly StateId[] {
  const found = scope.start !== null && reached.has(scope.start) ? reached : reachableStates(machine, scope.start)
  const nameOf = (id: StateId) => machine.states.get(id)?.name
  const names = new Set(scope.states.filter((id) => found.has(id)).map(nameOf))
  return scope.states.filter((id) => !names.has(nameOf(id)))
}
