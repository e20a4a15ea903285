// What a form does to the entries of a list: Choices, Retry, Catch, Branches.
import type { JsonObject } from '../../../core/base/JsonValue'
import { addBranch } from '../../../core/document/commands/addBranch'
import { addCatch } from '../../../core/document/commands/addCatch'
import { addRetry } from '../../../core/document/commands/addRetry'
import { addRule } from '../../../core/document/commands/addRule'
import { removeBranch } from '../../../core/document/commands/removeBranch'
import { removeCatch } from '../../../core/document/commands/removeCatch'
import { removeRetry } from '../../../core/document/commands/removeRetry'
import { removeRule } from '../../../core/document/commands/removeRule'
import { fieldPath } from '../../../core/document/flow/fieldPath'
import { itemOf, type ListName } from '../../../core/document/flow/listOf'
import { refuse } from '../../../core/document/refuse'
import type { Command } from '../../../core/document/StudioDocument'
import { transact } from '../../../core/document/transact'
import type { StateId } from '../../../core/machine/Machine'
import { nodeAt } from '../../../core/syntax/nodeAt'

export interface ListWords {
  readonly name: ListName
  /** What one entry is called: "Rule 1". */
  readonly item: string
  readonly add: Command<{ readonly state: StateId; readonly value?: JsonObject }>
  readonly remove: Command<{ readonly state: StateId; readonly index: number }>
}

const lists: readonly ListWords[] = [
  { name: 'Choices', item: 'Rule', add: addRule, remove: removeRule },
  { name: 'Retry', item: 'Retry', add: addRetry, remove: removeRetry },
  { name: 'Catch', item: 'Catch', add: addCatch, remove: removeCatch },
  { name: 'Branches', item: 'Branch', add: addBranch, remove: removeBranch },
]

/** The list of that name; undefined for a field that is no list. */
export function listNamed(name: string): ListWords | undefined {
  return lists.find((list) => list.name === name)
}

export interface MoveItemArgs {
  readonly state: StateId
  readonly list: ListName
  readonly from: number
  /** Its index afterwards. */
  readonly to: number
}

/** Moves an entry of a list, its text verbatim: the first that fits counts, so the order has a meaning. */
export const moveItem: Command<MoveItemArgs> = (doc, { state, list, from, to }) => {
  const found = itemOf(doc, state, list, from)
  if (!found.ok) return found
  const { items, state: view } = found.value
  const words = `${listNamed(list)?.item.toLowerCase()} ${from + 1} of ${view.name}`
  if (to < 0 || to >= items.length) return refuse('not-possible-here', `There is no place ${to + 1} for ${words}.`)
  const path = fieldPath(view.path, nodeAt(doc.tree, view.path), [list])
  const move = { op: 'move', from: [...path, from], into: path, key: to } as const
  return transact(doc, `Move ${words}`, from === to ? [] : [move], { origin: 'inspector' })
}
