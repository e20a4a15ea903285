// JSON text that a workflow parses while it runs: States.StringToJson and $parse.
import type { JsonValue } from '../base/JsonValue'
import { err, ok, type Result } from '../base/Result'
import { describeJsonFault } from './describeJsonFault'

/** Jackson, the parser behind AWS's messages, refuses deeper values. */
const DEPTH_LIMIT = 1000

/** The value of a JSON text, or the fault in Jackson's words. -0 becomes 0. */
export function parseJsonText(text: string): Result<JsonValue, string> {
  if (nesting(text) > DEPTH_LIMIT) {
    return err(`Document nesting depth (${DEPTH_LIMIT + 1}) exceeds the maximum allowed (${DEPTH_LIMIT})`)
  }
  try {
    const value: JsonValue = JSON.parse(text)
    return ok(value === 0 ? 0 : value)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return err(describeJsonFault(text))
  }
}

/** The deepest nesting of brackets outside strings. */
function nesting(text: string): number {
  if (text.length <= 2 * DEPTH_LIMIT) return 0
  let depth = 0
  let deepest = 0
  for (const [bracket] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
    if (bracket === '[' || bracket === '{') depth += 1
    else if (bracket === ']' || bracket === '}') depth -= 1
    deepest = Math.max(deepest, depth)
  }
  return deepest
}
