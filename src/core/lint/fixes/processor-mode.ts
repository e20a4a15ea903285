// Fixes of processor-mode: what the child executions are, or none at all.
import { propertyOf } from '../../asl/propertyOf'
import { pathOf } from '../../syntax/pathOf'
import type { FixMaker } from './FixMaker'

export const processorModeFixes: FixMaker = {
  rule: 'processor-mode',
  inState({ node }) {
    if (!node) return []
    const into = pathOf(node)
    const type = propertyOf(node, 'ExecutionType')
    if (!type) {
      return ['STANDARD', 'EXPRESS'].map((value) => ({
        label: `Run items as ${value}`,
        changes: [{ op: 'insert', into, key: 'ExecutionType', value }],
      }))
    }
    return [
      { label: 'Remove ExecutionType', changes: [{ op: 'remove', at: pathOf(type) }] },
      { label: 'Make the Map distributed', changes: [{ op: 'set', at: [...into, 'Mode'], value: 'DISTRIBUTED' }] },
    ]
  },
}
