// rule json-syntax: the text must parse.
import { findJsonFault } from '../../../expressions/describeJsonFault'
import { nodeAtOffset } from '../../../syntax/nodeAtOffset'
import { pathOf } from '../../../syntax/pathOf'
import type { SyntaxProblem } from '../../../syntax/SyntaxTree'
import type { LintRule, LintSubject, RuleReport } from '../../LintRule'

/** Characters of the definition that AWS quotes in the location of a syntax error. */
const QUOTED = 500

/** Every problem that keeps the text from being read. An empty text is left to `definition-object`. */
export const jsonSyntax: LintRule = {
  id: 'json-syntax',
  code: 'INVALID_JSON_DESCRIPTION',
  severity: 'ERROR',
  doc: {
    what: 'The text has to be JSON that can be read from the first character to the last.',
    why: 'A text that cannot be read is no definition: it cannot be drawn, run or deployed.',
    fix: 'Look at the place and just before it: a comma, a quote or a bracket is missing or too many.',
    example: {
      bad: '{ "Type": "Pass" "End": true }',
      good: '{ "Type": "Pass", "End": true }',
    },
  },
  checkDefinition(subject, report) {
    let isFirst = true
    for (const problem of subject.tree.problems) {
      if (problem.code === 'empty') continue
      report(reportOf(problem, subject, isFirst))
      isFirst = false
    }
  },
}

/** The first is also said as AWS says it, which knows nothing of comments. */
function reportOf({ from, to, message }: SyntaxProblem, { tree, text }: LintSubject, isFirst: boolean): RuleReport {
  const node = nodeAtOffset(tree, from)
  const fault = isFirst && tree.comments.length === 0 ? findJsonFault(text) : null
  const location = sourceLocation(text, fault?.at ?? to)
  return {
    node: null,
    path: node ? pathOf(node) : [],
    range: { from, to },
    message,
    location,
    ...(fault ? { awsMessage: `${fault.what}\n at ${location}` } : {}),
  }
}

/** The form AWS's JSON reader gives: `[Source: (String)"…"; line: 1, column: 4]`, the place after what was wrong. */
function sourceLocation(text: string, offset: number): string {
  const rest = text.length - QUOTED
  const quoted = `"${text.slice(0, QUOTED)}"${rest > 0 ? `[truncated ${rest} chars]` : ''}`
  const before = text.slice(0, offset)
  const line = before.split('\n').length
  return `[Source: (String)${quoted}; line: ${line}, column: ${offset - before.lastIndexOf('\n')}]`
}
