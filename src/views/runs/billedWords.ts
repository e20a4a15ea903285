// How the billing details of a synchronous Express execution are told.
import { type JsonObject, memberOf } from '../../core/base/JsonValue'

/** "100 ms, 64 MB"; null for an execution without billing details. */
export function billedWords(description: JsonObject): string | null {
  const details = memberOf(description, 'billingDetails')
  const duration = memberOf(details, 'billedDurationInMilliseconds')
  const memory = memberOf(details, 'billedMemoryUsedInMB')
  return typeof duration === 'number' && typeof memory === 'number'
    ? `${duration.toLocaleString('en')} ms, ${memory.toLocaleString('en')} MB`
    : null
}
