// Changing the order in which the rules of a Choice are tried.
import type { StateId } from '../../machine/Machine'
import { itemOf } from '../flow/listOf'
import { refuse } from '../refuse'
import type { Command } from '../StudioDocument'
import { transact } from '../transact'

export interface MoveRuleArgs {
  readonly state: StateId
  readonly from: number
  /** Its index afterwards. */
  readonly to: number
}

/** Moves a rule of a Choice, its text verbatim; the first rule that is true decides, so the order has a meaning. */
export const moveRule: Command<MoveRuleArgs> = (doc, { state, from, to }) => {
  const list = itemOf(doc, state, 'Choices', from)
  if (!list.ok) return list
  const { path, items, state: view } = list.value
  if (to < 0 || to >= items.length) return refuse('not-possible-here', `${view.name} has ${items.length} rules.`)
  const changes = from === to ? [] : [{ op: 'move', from: [...path, from], into: path, key: to } as const]
  return transact(doc, `Move rule ${from + 1} of ${view.name}`, changes)
}
