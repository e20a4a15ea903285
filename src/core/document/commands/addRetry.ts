// Adding a retrier to a Task, Parallel or Map.
import type { JsonObject } from '../../base/JsonValue'
import type { StateId } from '../../machine/Machine'
import { insertItem, listOf } from '../flow/listOf'
import type { Command } from '../StudioDocument'
import { transact } from '../transact'
import { lastPlace } from './addCatch'

export interface AddRetryArgs {
  readonly state: StateId
  /** The retrier; without it one for failed tasks with AWS's own defaults written out. */
  readonly value?: JsonObject
}

const TASK_FAILED = { ErrorEquals: ['States.TaskFailed'], IntervalSeconds: 1, MaxAttempts: 3, BackoffRate: 2 }

/** Adds a retrier, last but before one for States.ALL, which has to stay the last. */
export const addRetry: Command<AddRetryArgs> = (doc, { state, value = TASK_FAILED }) => {
  const list = listOf(doc, state, 'Retry')
  if (!list.ok) return list
  return transact(doc, `Add a retry to ${list.value.state.name}`, [
    insertItem(list.value, lastPlace(list.value), value),
  ])
}
