// Adding a rule to a Choice.

import type { QueryLanguage } from '../../asl/StateType'
import type { JsonObject } from '../../base/JsonValue'
import type { StateId } from '../../machine/Machine'
import { insertItem, listOf } from '../flow/listOf'
import type { Command } from '../StudioDocument'
import { transact } from '../transact'

export interface AddRuleArgs {
  readonly state: StateId
  /** The rule; without it one that is true in the state's query language, still without a target. */
  readonly value?: JsonObject
  /** The state it leads to. */
  readonly next?: string
  /** Where among the rules; last without it. */
  readonly index?: number
}

/** Adds a rule to a Choice. Without `next` its target is still to be chosen. */
export const addRule: Command<AddRuleArgs> = (doc, { state, value, next, index }) => {
  const list = listOf(doc, state, 'Choices')
  if (!list.ok) return list
  const rule = value ?? emptyRule(list.value.state.language)
  const at = Math.min(index ?? list.value.items.length, list.value.items.length)
  const change = insertItem(list.value, at, next === undefined ? rule : { ...rule, Next: next })
  return transact(doc, `Add rule ${at + 1} to ${list.value.state.name}`, [change])
}

function emptyRule(language: QueryLanguage): JsonObject {
  return language === 'JSONata' ? { Condition: '{% true %}' } : { Variable: '$.value', IsPresent: true }
}
