// Fix of reserved-variable: another name.
import { propertyOf } from '../../asl/propertyOf'
import { pathOf } from '../../syntax/pathOf'
import type { FixMaker } from './FixMaker'

export const reservedVariableFixes: FixMaker = {
  rule: 'reserved-variable',
  inState({ node }) {
    const written = node?.key?.name
    if (!node || written === undefined) return []
    const key = written.replace(/^states/, 'stateList')
    if (propertyOf(node.parent, key)) return []
    return [{ label: 'Call it stateList', changes: [{ op: 'rename', at: pathOf(node), key }] }]
  },
}
