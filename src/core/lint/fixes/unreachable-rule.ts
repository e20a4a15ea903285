// Fix of unreachable-rule: without the rule.
import { pathOf } from '../../syntax/pathOf'
import type { FixMaker } from './FixMaker'

export const unreachableRuleFixes: FixMaker = {
  rule: 'unreachable-rule',
  inState({ node }) {
    return node ? [{ label: 'Remove the rule', changes: [{ op: 'remove', at: pathOf(node) }] }] : []
  },
}
