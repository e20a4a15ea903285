// How the simulated world answers a task that has no mock.
import { parseResource } from '../asl/parseResource'
import type { JsonValue } from '../base/JsonValue'
import { findAction } from './findAction'

/**
 * A plausible answer to a call of `resource` with `input`: the catalogue's for the action and its pattern, an empty
 * object for a call it does not know. A task that waits for a token is answered with an empty object too.
 */
export function answerFor(resource: string, input: JsonValue): JsonValue {
  const { pattern, syncVersion } = parseResource(resource)
  const action = findAction(resource)
  if (!action || pattern === 'waitForTaskToken') return {}
  if (pattern === 'sync' && action.syncAnswer) return action.syncAnswer(input, syncVersion)
  return action.answer(input)
}
