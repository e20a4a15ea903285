// Fix of max-delay: no longest wait.
import { pathOf } from '../../syntax/pathOf'
import type { FixMaker } from './FixMaker'

export const maxDelayFixes: FixMaker = {
  rule: 'max-delay',
  inState({ node }) {
    return node ? [{ label: 'Remove MaxDelaySeconds', changes: [{ op: 'remove', at: pathOf(node) }] }] : []
  },
}
