// Fixes of label: what of it can be part of an ARN, or none.
import { pathOf } from '../../syntax/pathOf'
import type { Fix } from '../Finding'
import type { FixMaker } from './FixMaker'

const LONGEST = 40

export const labelFixes: FixMaker = {
  rule: 'label',
  inState({ node }) {
    if (typeof node?.value !== 'string') return []
    const at = pathOf(node)
    const value = node.value
      .replace(/[^\p{L}\p{N}_-]+/gu, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, LONGEST)
    const made: readonly Fix[] = value === '' ? [] : [{ label: `Write ${value}`, changes: [{ op: 'set', at, value }] }]
    return [...made, { label: 'Remove Label', changes: [{ op: 'remove', at }] }]
  },
}
