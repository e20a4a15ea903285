// What a stage of the data flow did to a value, in a few words.
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../core/base/JsonValue'
import { isDeepEqual } from '../../core/expressions/isDeepEqual'

/** Names are listed up to this many. */
const MOST = 4

/** `Unchanged`, or what was added, changed and removed at the top of the value. */
export function describeChange(before: JsonValue, after: JsonValue): string {
  if (isDeepEqual(before, after)) return 'Unchanged'
  if (isJsonObject(before) && isJsonObject(after)) return memberChanges(before, after)
  if (isJsonArray(before) && isJsonArray(after) && before.length !== after.length)
    return `${before.length} items became ${after.length}`
  return 'Replaced'
}

function memberChanges(before: JsonObject, after: JsonObject): string {
  const added = Object.keys(after).filter((key) => !Object.hasOwn(before, key))
  const removed = Object.keys(before).filter((key) => !Object.hasOwn(after, key))
  const changed = Object.keys(after).filter(
    (key) => Object.hasOwn(before, key) && !isDeepEqual(before[key] ?? null, after[key] ?? null),
  )
  if (removed.length === Object.keys(before).length && removed.length > 0) return 'Replaced'
  return [listed('Added', added), listed('Changed', changed), listed('Removed', removed)].filter(Boolean).join(' · ')
}

function listed(verb: string, names: readonly string[]): string {
  if (names.length === 0) return ''
  const more = names.length > MOST ? ` and ${names.length - MOST} more` : ''
  return `${verb} ${names.slice(0, MOST).join(', ')}${more}`
}
