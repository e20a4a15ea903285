// Fix of unread-result: the result is not kept.
import { pathOf } from '../../syntax/pathOf'
import type { FixMaker } from './FixMaker'

export const unreadResultFixes: FixMaker = {
  rule: 'unread-result',
  inDefinition({ node }) {
    return node ? [{ label: 'Discard the result', changes: [{ op: 'set', at: pathOf(node), value: null }] }] : []
  },
}
