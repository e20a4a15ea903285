// rule missing-end-state: a workflow can end.
import { propertyOf } from '../../asl/propertyOf'
import type { Machine, ScopeView, StateView } from '../../machine/Machine'
import type { LintRule } from '../Finding'
import { isPlaceholder } from '../isPlaceholder'

/** At top level some state ends: Succeed, Fail or `End: true`. AWS does not ask this of branches and processors. */
export const missingEndState: LintRule = {
  id: 'missing-end-state',
  code: 'MISSING_END_STATE',
  severity: 'ERROR',
  help: 'A workflow without Succeed, Fail or End would run for ever.',
  check({ machine }, report) {
    for (const scope of machine.scopes.values()) {
      if (scope.kind !== 'machine' || scope.states.length === 0 || hasTerminalState(machine, scope)) continue
      report({ node: scope.node, message: 'Workflow has no terminal state', location: null })
    }
  },
}

/** True when a state of the scope ends it, or may once a placeholder is filled in. */
export function hasTerminalState(machine: Machine, scope: ScopeView): boolean {
  return scope.states.some((id) => {
    const state = machine.states.get(id)
    return state !== undefined && (state.ends || isUndecided(state))
  })
}

function isUndecided({ node }: StateView): boolean {
  return [node, propertyOf(node, 'Type'), propertyOf(node, 'End')].some(
    (value) => value !== null && isPlaceholder(value),
  )
}
