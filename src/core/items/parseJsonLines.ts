// JSON Lines: one item a line.
import type { JsonValue } from '../base/JsonValue'
import { err, ok, type Result } from '../base/Result'
import { readJson } from './readJson'

/** `limit` items at most; blank lines are skipped. The error names the line. */
export function parseJsonLines(text: string, limit: number): Result<readonly JsonValue[], string> {
  const items: JsonValue[] = []
  let line = 0
  for (let at = 0; at < text.length && items.length < limit; line += 1) {
    const found = text.indexOf('\n', at)
    const end = found < 0 ? text.length : found
    const source = text.slice(at, end)
    at = end + 1
    if (source.trim() === '') continue
    const parsed = readJson(source)
    if (!parsed.ok) return err(`Line ${line + 1}: ${parsed.error}`)
    items.push(parsed.value)
  }
  return ok(items)
}
