// Fix of unused-variable: without the assignment.
import { propertiesOf } from '../../asl/propertyOf'
import { pathOf } from '../../syntax/pathOf'
import type { FixMaker } from './FixMaker'

export const unusedVariableFixes: FixMaker = {
  rule: 'unused-variable',
  inDefinition({ node }) {
    const assign = node?.parent
    if (!node || !assign) return []
    const at = pathOf(propertiesOf(assign).length > 1 ? node : assign)
    return [{ label: 'Remove the assignment', changes: [{ op: 'remove', at }] }]
  },
}
