// Adding a catcher to a Task, Parallel or Map.
import { itemsOf, propertyOf, textOf } from '../../asl/propertyOf'
import type { JsonObject } from '../../base/JsonValue'
import type { StateId } from '../../machine/Machine'
import { insertItem, listOf, type StateList } from '../flow/listOf'
import type { Command } from '../StudioDocument'
import { transact } from '../transact'

export interface AddCatchArgs {
  readonly state: StateId
  /** The catcher; without it one for all errors, or for failed tasks where that exists. */
  readonly value?: JsonObject
  /** The state it leads to. */
  readonly next?: string
}

/** Adds a catcher, last but before one for States.ALL, which has to stay the last. */
export const addCatch: Command<AddCatchArgs> = (doc, { state, value, next }) => {
  const list = listOf(doc, state, 'Catch')
  if (!list.ok) return list
  const catcher = value ?? { ErrorEquals: [catchesAll(list.value) ? 'States.TaskFailed' : 'States.ALL'] }
  const change = insertItem(
    list.value,
    lastPlace(list.value),
    next === undefined ? catcher : { ...catcher, Next: next },
  )
  return transact(doc, `Add a catch to ${list.value.state.name}`, [change])
}

/** Where a new catcher or retrier goes: behind the others, before a closing States.ALL. */
export function lastPlace(list: StateList): number {
  return list.items.length - (catchesAll(list) ? 1 : 0)
}

/** True when the last entry of Retry or Catch is for all errors. */
export function catchesAll({ items }: StateList): boolean {
  const last = items[items.length - 1] ?? null
  return itemsOf(propertyOf(last, 'ErrorEquals')).some((name) => textOf(name) === 'States.ALL')
}
