// The first thing that keeps a text from being read, for people who have no editor that marks it.
import type { SyntaxTree } from '../core/syntax/SyntaxTree'
import { LineIndex } from '../core/text/LineIndex'

/** `Line 3, column 5: Expected …`; null for a text that can be read. */
export function firstFault(text: string, { root, problems }: SyntaxTree): string | null {
  const [problem] = problems
  if (!problem) return root === null ? 'The text is empty.' : null
  const { line, column } = new LineIndex(text).positionAt(problem.from)
  return `Line ${line}, column ${column}: ${problem.message}`
}
