// JSON as people edit it in a form: text to value and back. A lone `{% %}` expression or intrinsic needs no quotes.
import type { JsonValue } from '../../../core/base/JsonValue'
import { err, ok, type Result } from '../../../core/base/Result'
import { jsonNotation } from '../../../core/syntax/json'
import { LineIndex } from '../../../core/text/LineIndex'

/** True for text that is one JSONata expression. */
export function isExpression(text: string): boolean {
  return text.startsWith('{%') && text.endsWith('%}')
}

/** The text of a value: an expression bare, everything else as JSON. `source` is the JSON as the definition writes it. */
export function writeTemplate(value: JsonValue | undefined, source?: string): string {
  if (value === undefined) return ''
  if (typeof value === 'string' && isExpression(value)) return value
  return source ?? JSON.stringify(value, null, 2)
}

/** Reads the text of a value; the sentence says what is wrong and on which line. */
export function readTemplate(text: string): Result<JsonValue, string> {
  const trimmed = text.trim()
  if (trimmed.startsWith('{%')) return readExpression(trimmed)
  const tree = jsonNotation.parse(text)
  const problem = tree.problems[0]
  if (problem) return err(placed(text, problem.from, problem.message))
  const value = tree.root?.value
  return value === undefined ? err('Write a JSON value, such as {}, [] or "text".') : ok(value)
}

/** An expression, which has to end as it begins. */
export function readExpression(text: string): Result<JsonValue, string> {
  return isExpression(text) ? ok(text) : err('An expression begins with {% and ends with %}.')
}

function placed(text: string, offset: number, message: string): string {
  return text.includes('\n') ? `Line ${new LineIndex(text).lineAt(offset)}: ${message}` : message
}
