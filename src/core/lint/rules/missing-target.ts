// rule missing-target: every transition leads to a state of the same `States`.
import { propertyOf, textOf } from '../../asl/propertyOf'
import type { ScopeView } from '../../machine/Machine'
import type { LintRule } from '../Finding'

/** StartAt, Next, Default, and the Next of rules and catchers. */
export const missingTarget: LintRule = {
  id: 'missing-target',
  code: 'MISSING_TRANSITION_TARGET',
  severity: 'ERROR',
  help: 'A transition names a state that stands beside it; it cannot lead into or out of a branch or a Map.',
  check({ machine }, report) {
    for (const scope of machine.scopes.values()) {
      const node = propertyOf(scope.node, 'StartAt')
      const name = textOf(node)
      if (node && name !== null && scope.start === null && hasStates(scope)) report({ node, message: messageFor(name) })
    }
    for (const { to, target, node } of machine.transitions.values()) {
      if (to === null && target !== null) report({ node, message: messageFor(target) })
    }
  },
}

/** Without States that is what is reported. */
function hasStates(scope: ScopeView): boolean {
  return propertyOf(scope.node, 'States')?.kind === 'object'
}

function messageFor(name: string): string {
  return `Missing 'Next' target: ${name}`
}
