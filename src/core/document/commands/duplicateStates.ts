// Duplicating states behind themselves.
import type { StateId } from '../../machine/Machine'
import { scopeOf } from '../../machine/scopeOf'
import { copyAsWritten } from '../clipboard/copyStates'
import { outermost } from '../flow/outermost'
import { type Place, placeOf } from '../flow/Place'
import { refuseGone } from '../refuse'
import type { Command } from '../StudioDocument'
import { pasteAt } from './pasteStates'

/**
 * Puts copies of the states behind the last of them, with new names. Behind a Succeed or Fail the flow has no place:
 * the copies then stand beside it, and nothing leads to them yet.
 */
export const duplicateStates: Command<{ readonly ids: readonly StateId[] }> = (doc, { ids }) => {
  const states = outermost(doc.machine, ids)
  const last = states[states.length - 1]
  if (!last) return refuseGone()
  const behind = placeOf(doc, { kind: 'after', state: last.id })
  const beside: Place = { scope: scopeOf(doc.machine, last), after: last, onward: null, via: null, enter: () => [] }
  const pasted = pasteAt(doc, copyAsWritten(doc, ids), behind.ok ? behind.value : beside)
  const what = states.length === 1 ? last.name : `${states.length} states`
  return pasted.ok ? { ok: true, value: { ...pasted.value, label: `Duplicate ${what}` } } : pasted
}
