// Fix of retry-without-attempts: without the retrier.
import { itemsOf } from '../../asl/propertyOf'
import { pathOf } from '../../syntax/pathOf'
import type { FixMaker } from './FixMaker'

export const retryWithoutAttemptsFixes: FixMaker = {
  rule: 'retry-without-attempts',
  inState({ node }) {
    const retrier = node?.parent
    const list = retrier?.parent
    if (!retrier || !list) return []
    const at = pathOf(itemsOf(list).length > 1 ? retrier : list)
    return [{ label: 'Remove the retrier', changes: [{ op: 'remove', at }] }]
  },
}
