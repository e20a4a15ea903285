// Fix of catch-replaces-input: the error beside the input.
import { pathOf } from '../../syntax/pathOf'
import type { FixMaker } from './FixMaker'

export const catchReplacesInputFixes: FixMaker = {
  rule: 'catch-replaces-input',
  inDefinition({ node }) {
    if (!node) return []
    const change = { op: 'insert', into: pathOf(node), key: 'ResultPath', value: '$.error' } as const
    return [{ label: 'Put the error into $.error', changes: [change] }]
  },
}
