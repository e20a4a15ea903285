// Fix of uncatchable-error: without the name.
import type { FixMaker } from './FixMaker'
import { withoutErrorName } from './withoutErrorName'

export const uncatchableErrorFixes: FixMaker = {
  rule: 'uncatchable-error',
  inState({ node }) {
    return node ? [{ label: `Remove ${String(node.value)}`, changes: [withoutErrorName(node)] }] : []
  },
}
