// What keeps a text from being JSON, for the field it is typed into.
import { parseJson } from '../../core/syntax/parseJson'
import { LineIndex } from '../../core/text/LineIndex'

/** A sentence with its line, or null. Nothing at all is no fault. */
export function jsonFault(text: string): string | null {
  if (text.trim() === '' || isJson(text)) return null
  const [problem] = parseJson(text).problems
  if (!problem) return 'JSON has no comments, placeholders or commas before a closing bracket.'
  return `Line ${new LineIndex(text).lineAt(Math.min(problem.from, text.length))}: ${problem.message}`
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    // The reason is looked up with its place: the engine's own message has none that is the same everywhere.
    return false
  }
}
