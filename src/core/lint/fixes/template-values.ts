// Fix of template-values: the value as it stands.
import { propertyOf } from '../../asl/propertyOf'
import { nodeAt } from '../../syntax/nodeAt'
import { pathOf } from '../../syntax/pathOf'
import type { FixMaker } from './FixMaker'
import { treeOfNode } from './treeOfNode'

export const templateValuesFixes: FixMaker = {
  rule: 'template-values',
  inState({ node, path }) {
    const field = node && path ? nodeAt(treeOfNode(node), path) : null
    const name = field?.key?.name.slice(0, -2) ?? ''
    if (!field || name === '' || propertyOf(field.parent, name)) return []
    return [{ label: 'Take .$ off the key', changes: [{ op: 'rename', at: pathOf(field), key: name }] }]
  },
}
