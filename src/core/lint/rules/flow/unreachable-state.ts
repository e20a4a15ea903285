// rule unreachable-state: StartAt leads to every state.
import type { Machine, ScopeView, StateId } from '../../../machine/Machine'
import { reachableStates } from '../../../machine/reachableStates'
import { hasTerminalState } from '../../hasTerminalState'
import type { LintRule } from '../../LintRule'
import { openScopes } from '../../openScopes'

/** Searched in each `States` by itself; where a target is a placeholder nobody can know. */
export const unreachableState: LintRule = {
  id: 'unreachable-state',
  code: 'MISSING_TRANSITION_TARGET',
  severity: 'ERROR',
  doc: {
    what: 'Every state can be reached from StartAt over Next, Default, rules and catchers.',
    why: 'A state that nothing leads to is mostly a forgotten or misspelt Next, and AWS refuses it.',
    fix: 'Lead a state to it, or remove it.',
    example: {
      bad: '{ "StartAt": "A", "States": { "A": { "Type": "Succeed" }, "B": { "Type": "Succeed" } } }',
      good: '{ "StartAt": "A", "States": { "A": { "Type": "Pass", "Next": "B" }, "B": { "Type": "Succeed" } } }',
    },
  },
  checkDefinition({ machine, mayLeadAnywhere }, report) {
    const reached = reachableStates(machine)
    const open = openScopes(machine, mayLeadAnywhere)
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
  if (scope.states.every((id) => found.has(id))) return []
  const nameOf = (id: StateId) => machine.states.get(id)?.name
  const names = new Set(scope.states.filter((id) => found.has(id)).map(nameOf))
  return scope.states.filter((id) => !names.has(nameOf(id)))
}
