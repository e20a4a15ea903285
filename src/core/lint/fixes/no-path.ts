// Fix of no-path: the field that reads the path.
import { propertyOf } from '../../asl/propertyOf'
import { pathOf } from '../../syntax/pathOf'
import type { FixMaker } from './FixMaker'

export const noPathFixes: FixMaker = {
  rule: 'no-path',
  inState({ node }) {
    const key = `${node?.key?.name ?? ''}Path`
    if (!node || propertyOf(node.parent, key)) return []
    return [{ label: `Use ${key}`, changes: [{ op: 'rename', at: pathOf(node), key }] }]
  },
}
