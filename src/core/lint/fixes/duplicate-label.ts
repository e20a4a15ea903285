// Fix of duplicate-label: AWS makes a label where there is none.
import { pathOf } from '../../syntax/pathOf'
import type { FixMaker } from './FixMaker'

export const duplicateLabelFixes: FixMaker = {
  rule: 'duplicate-label',
  inDefinition({ node }) {
    return node ? [{ label: 'Remove Label', changes: [{ op: 'remove', at: pathOf(node) }] }] : []
  },
}
