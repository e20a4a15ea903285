// Fixes of duplicate-template-key: one of the two.
import { stepName } from '../../base/Path'
import type { FixMaker } from './FixMaker'

export const duplicateTemplateKeyFixes: FixMaker = {
  rule: 'duplicate-template-key',
  inState({ path }) {
    const step = path?.at(-1)
    if (!path || step === undefined) return []
    const name = String(stepName(step))
    const plain = name.slice(0, -2)
    return [
      { label: `Remove ${plain}`, changes: [{ op: 'remove', at: [...path.slice(0, -1), plain] }] },
      { label: `Remove ${name}`, changes: [{ op: 'remove', at: path }] },
    ]
  },
}
