// Fix of legacy-iterator: the newer name.
import { pathOf } from '../../syntax/pathOf'
import type { FixMaker } from './FixMaker'

export const legacyIteratorFixes: FixMaker = {
  rule: 'legacy-iterator',
  inState({ node }) {
    return node
      ? [{ label: 'Rename to ItemProcessor', changes: [{ op: 'rename', at: pathOf(node), key: 'ItemProcessor' }] }]
      : []
  },
}
