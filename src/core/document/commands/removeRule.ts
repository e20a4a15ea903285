// Removing a rule from a Choice.
import type { StateId } from '../../machine/Machine'
import { itemOf } from '../flow/listOf'
import type { Command } from '../StudioDocument'
import { transact } from '../transact'

/** Removes a rule from a Choice; its list stays, even when it is empty then. */
export const removeRule: Command<{ readonly state: StateId; readonly index: number }> = (doc, { state, index }) => {
  const list = itemOf(doc, state, 'Choices', index)
  if (!list.ok) return list
  const { path, state: view } = list.value
  return transact(doc, `Remove rule ${index + 1} of ${view.name}`, [{ op: 'remove', at: [...path, index] }])
}
