// Fix of never-raised-error: without the name.
import type { FixMaker } from './FixMaker'
import { withoutErrorName } from './withoutErrorName'

export const neverRaisedErrorFixes: FixMaker = {
  rule: 'never-raised-error',
  inState({ node }) {
    return node ? [{ label: `Remove ${String(node.value)}`, changes: [withoutErrorName(node)] }] : []
  },
}
