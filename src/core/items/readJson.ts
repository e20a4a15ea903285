// JSON text of an object in S3.
import type { JsonValue } from '../base/JsonValue'
import { err, type Result } from '../base/Result'
import { parseJsonText } from '../expressions/parseJsonText'

/** The value, a byte order mark before it allowed; or what is wrong with the text. */
export function readJson(text: string): Result<JsonValue, string> {
  const parsed = parseJsonText(text.startsWith('\uFEFF') ? text.slice(1) : text)
  return parsed.ok ? parsed : err(`The object is not valid JSON: ${parsed.error}`)
}
