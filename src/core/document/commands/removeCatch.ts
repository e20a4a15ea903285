// Removing a catcher.
import type { StateId } from '../../machine/Machine'
import { itemOf } from '../flow/listOf'
import type { Command } from '../StudioDocument'
import { transact } from '../transact'

/** Removes a catcher; the last one takes Catch with it. */
export const removeCatch: Command<{ readonly state: StateId; readonly index: number }> = (doc, { state, index }) => {
  const list = itemOf(doc, state, 'Catch', index)
  if (!list.ok) return list
  const { path, items, state: view } = list.value
  const at = items.length === 1 ? path : [...path, index]
  return transact(doc, `Remove catch ${index + 1} of ${view.name}`, [{ op: 'remove', at }])
}
