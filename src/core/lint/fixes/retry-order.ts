// Fixes of retry-order.
import { entryBefore } from './entryBefore'
import type { FixMaker } from './FixMaker'

export const retryOrderFixes: FixMaker = { rule: 'retry-order', inState: entryBefore }
