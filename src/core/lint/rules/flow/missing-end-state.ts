// rule missing-end-state: a workflow can end.
import { propertyOf } from '../../../asl/propertyOf'
import { hasTerminalState } from '../../hasTerminalState'
import type { LintRule } from '../../LintRule'

/** At top level some state ends: Succeed, Fail or `End: true`. AWS does not ask this of branches and processors. */
export const missingEndState: LintRule = {
  id: 'missing-end-state',
  code: 'MISSING_END_STATE',
  severity: 'ERROR',
  doc: {
    what: 'At the top level at least one state is a Succeed, a Fail, or says End: true.',
    why: 'Otherwise a run could never come to an end.',
    fix: 'Say "End": true in the last state, instead of its Next, or lead it to a Succeed state.',
    example: {
      bad: '{ "StartAt": "A", "States": { "A": { "Type": "Pass", "Next": "B" }, "B": { "Type": "Pass", "Next": "A" } } }',
      good: '{ "StartAt": "A", "States": { "A": { "Type": "Pass", "Next": "B" }, "B": { "Type": "Pass", "End": true } } }',
    },
  },
  checkDefinition({ machine }, report) {
    for (const scope of machine.scopes.values()) {
      if (scope.kind !== 'machine' || scope.states.length === 0 || hasTerminalState(machine, scope)) continue
      const states = propertyOf(scope.node, 'States')
      const place = states?.key ? { range: states.key, path: ['States'] } : {}
      report({ node: scope.node, message: 'Workflow has no terminal state', location: null, ...place })
    }
  },
}
