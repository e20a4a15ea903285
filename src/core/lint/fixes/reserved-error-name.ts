// Fix of reserved-error-name: the name without what is AWS's.
import { pathOf } from '../../syntax/pathOf'
import type { FixMaker } from './FixMaker'

export const reservedErrorNameFixes: FixMaker = {
  rule: 'reserved-error-name',
  inState({ node }) {
    const value = typeof node?.value === 'string' ? node.value.replace(/^(?:States\.)+/, '') : ''
    return node && value !== '' ? [{ label: `Write ${value}`, changes: [{ op: 'set', at: pathOf(node), value }] }] : []
  },
}
