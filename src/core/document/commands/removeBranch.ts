// Removing a branch from a Parallel.
import type { StateId } from '../../machine/Machine'
import { itemOf } from '../flow/listOf'
import type { Command } from '../StudioDocument'
import { transact } from '../transact'

/** Removes a branch of a Parallel with all its states. */
export const removeBranch: Command<{ readonly state: StateId; readonly index: number }> = (doc, { state, index }) => {
  const list = itemOf(doc, state, 'Branches', index)
  if (!list.ok) return list
  const { path, state: view } = list.value
  return transact(doc, `Remove branch ${index + 1} of ${view.name}`, [{ op: 'remove', at: [...path, index] }])
}
