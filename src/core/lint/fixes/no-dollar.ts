// Fix of no-dollar: the key says that its value is evaluated.
import { propertyOf } from '../../asl/propertyOf'
import { pathOf } from '../../syntax/pathOf'
import type { FixMaker } from './FixMaker'

export const noDollarFixes: FixMaker = {
  rule: 'no-dollar',
  inState({ node }) {
    const key = `${node?.key?.name ?? ''}.$`
    if (!node || propertyOf(node.parent, key)) return []
    return [{ label: 'Add .$ to the key', changes: [{ op: 'rename', at: pathOf(node), key }] }]
  },
}
