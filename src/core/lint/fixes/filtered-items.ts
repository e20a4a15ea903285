// Fix of filtered-items: brackets around the filter.
import { innerExpression } from '../../expressions/jsonata/innerExpression'
import { pathOf } from '../../syntax/pathOf'
import type { FixMaker } from './FixMaker'

export const filteredItemsFixes: FixMaker = {
  rule: 'filtered-items',
  inState({ node }) {
    if (typeof node?.value !== 'string') return []
    const value = `{% [${innerExpression(node.value)}] %}`
    return [{ label: 'Make it a list', changes: [{ op: 'set', at: pathOf(node), value }] }]
  },
}
