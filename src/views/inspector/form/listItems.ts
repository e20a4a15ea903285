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
import type { ListName } from '../../../core/document/flow/listOf'
import type { Command } from '../../../core/document/StudioDocument'
import type { StateId } from '../../../core/machine/Machine'

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
