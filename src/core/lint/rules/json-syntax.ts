// rule json-syntax: the text must parse.
import { nodeAtOffset } from '../../syntax/nodeAtOffset'
import { pathOf } from '../../syntax/pathOf'
import type { LintRule } from '../Finding'

/** Characters of the definition that AWS quotes in the location of a syntax error. */
const QUOTED = 500

/** Every problem that keeps the text from being read. An empty text is left to `definition-object`. */
export const jsonSyntax: LintRule = {
  id: 'json-syntax',
  code: 'INVALID_JSON_DESCRIPTION',
  severity: 'ERROR',
  help: 'A definition is one JSON object; text that does not parse cannot be drawn or run.',
  check({ tree, text }, report) {
    for (const { from, to, message, code } of tree.problems) {
      if (code === 'empty') continue
      const node = nodeAtOffset(tree, from)
      const location = text === undefined ? null : sourceLocation(text, to)
      report({ node: null, path: node ? pathOf(node) : [], range: { from, to }, message, location })
    }
  },
}

/** The form AWS's JSON reader gives: `[Source: (String)"…"; line: 1, column: 4]`, the place after what was wrong. */
function sourceLocation(text: string, offset: number): string {
  const rest = text.length - QUOTED
  const quoted = `"${text.slice(0, QUOTED)}"${rest > 0 ? `[truncated ${rest} chars]` : ''}`
  const before = text.slice(0, offset)
  const line = before.split('\n').length
  return `[Source: (String)${quoted}; line: ${line}, column: ${offset - before.lastIndexOf('\n')}]`
}
