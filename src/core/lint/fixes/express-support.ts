// Fix of express-support: the call without waiting.
import { pathOf } from '../../syntax/pathOf'
import type { FixMaker } from './FixMaker'

const WAITS = /\.(?:sync(?::2)?|waitForTaskToken)$/

export const expressSupportFixes: FixMaker = {
  rule: 'express-support',
  inState({ node }) {
    if (typeof node?.value !== 'string' || !WAITS.test(node.value)) return []
    const value = node.value.replace(WAITS, '')
    return [{ label: 'Do not wait for it', changes: [{ op: 'set', at: pathOf(node), value }] }]
  },
}
