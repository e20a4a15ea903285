// What an answer by hand begins with, for somebody to change or to send as it is.
import type { JsonValue } from '../../../core/base/JsonValue'
import type { PendingWork } from '../../../core/runs/pendingWork'
import { answerFor } from '../../../core/services/answerFor'

/** The last answer given to the same state in this session, else what its service plausibly says, as JSON text. */
export function plausibleAnswer(work: PendingWork, given: ReadonlyMap<string, string>): string {
  return given.get(work.name) ?? JSON.stringify(plausible(work), null, 2)
}

function plausible({ resource, input }: PendingWork): JsonValue {
  return answerFor(resource, input)
}
