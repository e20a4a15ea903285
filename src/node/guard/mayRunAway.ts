// Which runs need watching: evaluations of the others are bounded by the size of what they read.
import type { JsonValue } from '../../core/base/JsonValue'

/** JSONata, a filter with a regular expression, or a path that searches through what it found by searching. */
const RISKS = /\{%|=~|\.\..*\.\./s

/** True when evaluating one of the expressions in `value` might take for ever. */
export function mayRunAway(value: JsonValue): boolean {
  // A stack of its own: definitions nest as deep as they like.
  const open: JsonValue[] = [value]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next === 'string') {
      if (RISKS.test(next)) return true
    } else if (typeof next === 'object' && next !== null) {
      for (const member of Object.values<JsonValue>(next)) open.push(member)
    }
  }
  return false
}
