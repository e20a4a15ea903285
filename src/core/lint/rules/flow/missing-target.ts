// rule missing-target: every transition leads to a state of the same `States`.
import { propertyOf, textOf } from '../../../asl/propertyOf'
import type { Machine, ScopeId, ScopeView } from '../../../machine/Machine'
import { hasOpenStates } from '../../isPlaceholder'
import type { LintRule } from '../../LintRule'

/** StartAt, Next, Default, and the Next of rules and catchers. */
export const missingTarget: LintRule = {
  id: 'missing-target',
  code: 'MISSING_TRANSITION_TARGET',
  severity: 'ERROR',
  doc: {
    what: 'Next, Default and StartAt name a state that stands in the same States object.',
    why: 'A run that comes to a state which is not there could not go on; no transition leads into or out of a branch or a Map.',
    fix: 'Correct the name, capital letters included, or add the state beside the one that leads to it.',
    example: {
      bad: '{ "StartAt": "Pay", "States": { "Pay": { "Type": "Pass", "Next": "Shipp" }, "Ship": { "Type": "Succeed" } } }',
      good: '{ "StartAt": "Pay", "States": { "Pay": { "Type": "Pass", "Next": "Ship" }, "Ship": { "Type": "Succeed" } } }',
    },
  },
  checkDefinition({ machine }, report) {
    const closed = closedScopes(machine)
    for (const scope of closed.values()) {
      const node = propertyOf(scope.node, 'StartAt')
      const name = textOf(node)
      if (node && name !== null && scope.start === null) report({ node, message: messageFor(name) })
    }
    for (const { to, target, node, scope } of machine.transitions.values()) {
      if (to === null && target !== null && closed.has(scope)) report({ node, message: messageFor(target) })
    }
  },
}

/** Scopes that have States, all of them with a name that is known. Without States that is what is reported. */
function closedScopes(machine: Machine): ReadonlyMap<ScopeId, ScopeView> {
  const closed = [...machine.scopes.values()].filter(
    ({ node }) => propertyOf(node, 'States')?.kind === 'object' && !hasOpenStates(node),
  )
  return new Map(closed.map((scope) => [scope.id, scope]))
}

function messageFor(name: string): string {
  return `Missing 'Next' target: ${name}`
}
