// What is odd about a made-up answer: members that the real service always gives.
import { parseResource } from '../asl/parseResource'
import { isJsonObject, type JsonValue } from '../base/JsonValue'
import { responseMembers } from './responseMembers.data'

/**
 * A sentence when a call of `resource` would never be answered with `value`: a member is missing that the API always
 * returns, or all are by which its response is known. Null when nothing is known or nothing is odd. What SendTaskSuccess
 * brings, and a Lambda function by itself, may be anything.
 */
export function responseHint(resource: string, value: JsonValue): string | null {
  const { kind, resourceType, action, pattern } = parseResource(resource)
  if (kind !== 'service' || pattern === 'waitForTaskToken') return null
  const call = `${resourceType}:${action}`
  const listed = responseMembers.get(pattern === 'sync' ? `${call}.sync` : call)
  if (listed === undefined) return null
  const members = listed.split(' ').map((word) => ({ name: word.replace('!', ''), isRequired: word.endsWith('!') }))
  const names = members.map(({ name }) => name)
  if (!isJsonObject(value)) return `${call} really answers with an object: ${inWords(names)}.`
  const missing = members.filter(({ name, isRequired }) => isRequired && !Object.hasOwn(value, name))
  if (missing.length > 0) return `The real answer of ${call} also has ${inWords(missing.map(({ name }) => name))}.`
  const isStrange = Object.keys(value).length > 0 && !names.some((name) => Object.hasOwn(value, name))
  return isStrange ? `The real answer of ${call} has ${inWords(names)}.` : null
}

/** "A", "A and B", "A, B and C". */
function inWords(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`
}
