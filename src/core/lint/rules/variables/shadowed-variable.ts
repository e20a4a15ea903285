// rule shadowed-variable: an inner scope cannot assign a variable that is defined in a scope around it.
import { shadowFault } from '../../../asl/variableFault'
import type { Machine, StateId, StateView } from '../../../machine/Machine'
import type { LintRule } from '../../LintRule'
import { isDistributed, variableFlow } from '../../variableFlow'

/**
 * Branches and iterations read outer variables and assign their own. What only a Catch or a later state of the outer scope assigns is
 * not defined yet when they begin, and AWS lets them use its name.
 */
export const shadowedVariable: LintRule = {
  id: 'shadowed-variable',
  code: 'DUPLICATE_VARIABLE_NAME',
  severity: 'ERROR',
  doc: {
    what: 'States inside of a Parallel or Map do not assign a variable that is already defined when they begin.',
    why: 'Branches and items run beside each other: they read outer variables, and none may change them for the others.',
    fix: 'Use another name inside, and give the value out as the output of the branch.',
    example: {
      bad: '{ "StartAt": "A", "States": { "A": { "Type": "Pass", "Assign": { "total": 0 }, "Next": "P" }, "P": { "Type": "Parallel", "Branches": [{ "StartAt": "B", "States": { "B": { "Type": "Pass", "Assign": { "total": 1 }, "End": true } } }], "End": true } } }',
      good: '{ "StartAt": "A", "States": { "A": { "Type": "Pass", "Assign": { "total": 0 }, "Next": "P" }, "P": { "Type": "Parallel", "Branches": [{ "StartAt": "B", "States": { "B": { "Type": "Pass", "Assign": { "part": 1 }, "End": true } } }], "End": true } } }',
    },
  },
  checkDefinition({ machine }, report) {
    const { assignments, mayBeDefined } = variableFlow(machine)
    for (const { name, state, node } of assignments) {
      if (containersOf(machine, state).some((container) => mayBeDefined(container, name)))
        report({ node, message: shadowFault(name).message, range: node.key ?? node })
    }
  },
}

/** The Parallel and inline Map states around a state, innermost first. */
function containersOf(machine: Machine, state: StateView): readonly StateId[] {
  const scope = machine.scopes.get(state.scope)
  const around = scope?.owner == null || isDistributed(scope.node) ? undefined : machine.states.get(scope.owner)
  return around ? [around.id, ...containersOf(machine, around)] : []
}
