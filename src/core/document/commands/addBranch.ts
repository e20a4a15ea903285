// Adding a branch to a Parallel.
import type { StateId } from '../../machine/Machine'
import { insertItem, listOf } from '../flow/listOf'
import type { Command } from '../StudioDocument'
import { transact } from '../transact'

/** Adds an empty branch to a Parallel, behind the others; states are put into it afterwards. */
export const addBranch: Command<{ readonly state: StateId }> = (doc, { state }) => {
  const list = listOf(doc, state, 'Branches')
  if (!list.ok) return list
  const { items, state: view } = list.value
  return transact(doc, `Add branch ${items.length + 1} to ${view.name}`, [
    insertItem(list.value, items.length, { States: {} }),
  ])
}
