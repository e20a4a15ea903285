// Fixes of catch-order.
import { entryBefore } from './entryBefore'
import type { FixMaker } from './FixMaker'

export const catchOrderFixes: FixMaker = { rule: 'catch-order', inState: entryBefore }
