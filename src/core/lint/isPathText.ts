// What a definition may hold as a path. What stands in a path's filters and computed steps is judged by the run alone.
import { parsePath } from '../expressions/jsonpath/parsePath'

const INNER = /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|[^()'"]/.source

/** `[?(…)]` and `[(…)]`, with quoted text and one level of parentheses inside. */
const EXPRESSION = new RegExp(`\\[\\s*\\??\\s*\\((?:\\((?:${INNER})*\\)|${INNER})+\\)\\s*\\]`, 'g')

/** Whether a definition with this path is accepted: AWS looks into a filter no earlier than in an execution. */
export function isPathText(path: string): boolean {
  return parsePath(path) !== undefined || parsePath(withoutExpressions(path)) !== undefined
}

/** The same path or call, with `[*]` for each filter and each computed step. */
export function withoutExpressions(text: string): string {
  return text.replace(EXPRESSION, '[*]')
}
