// Changing the order of a list in which the first entry that fits counts.
import type { StateId } from '../../machine/Machine'
import { itemOf, type ListName } from '../flow/listOf'
import { refuse } from '../refuse'
import type { Command } from '../StudioDocument'
import { transact } from '../transact'

export interface MoveItemArgs {
  readonly state: StateId
  readonly list: ListName
  readonly from: number
  /** Its index afterwards. */
  readonly to: number
}

const entries: Readonly<Record<ListName, string>> = {
  Choices: 'rule',
  Retry: 'retry',
  Catch: 'catch',
  Branches: 'branch',
}

/** Moves a rule, a retrier, a catcher or a branch, its text verbatim. Refuses places outside of the list. */
export const moveItem: Command<MoveItemArgs> = (doc, { state, list, from, to }) => {
  const found = itemOf(doc, state, list, from)
  if (!found.ok) return found
  const { path, items, state: view } = found.value
  const words = `${entries[list]} ${from + 1} of ${view.name}`
  if (to < 0 || to >= items.length) return refuse('not-possible-here', `There is no place ${to + 1} for ${words}.`)
  const move = { op: 'move', from: [...path, from], into: path, key: to } as const
  return transact(doc, `Move ${words}`, from === to ? [] : [move], { origin: 'inspector' })
}
