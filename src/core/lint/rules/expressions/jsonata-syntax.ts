// rule jsonata-syntax: JSONata expressions can be read.
import { parseJsonata } from '../../../expressions/jsonata/parseJsonata'
import { expressionsOf } from '../../expressionsOf'
import type { LintRule } from '../../LintRule'

/** The parser that runs them says what is wrong, in AWS's words, and where. */
export const jsonataSyntax: LintRule = {
  id: 'jsonata-syntax',
  code: 'INVALID_JSONATA_EXPRESSION',
  severity: 'ERROR',
  doc: {
    what: 'The text between {% and %} is an expression of JSONata 2.0.6.',
    why: 'AWS reads every expression when the workflow is created.',
    fix: 'Look at the place that is marked: a bracket, a quote or an operand is missing or too many.',
    example: {
      bad: '{ "Type": "Pass", "QueryLanguage": "JSONata", "Output": "{% $states.input.total + %}", "End": true }',
      good: '{ "Type": "Pass", "QueryLanguage": "JSONata", "Output": "{% $states.input.total + 1 %}", "End": true }',
    },
  },
  checkState(site, report) {
    for (const { node, source, place } of expressionsOf(site)) {
      const parsed = parseJsonata(source)
      if (parsed.ok) continue
      const { message, position = source.length, length = 1 } = parsed.error
      const to = Math.min(Math.max(position, 1), Math.max(source.length, 1))
      report({ node, message, range: place(Math.max(0, to - length), to) })
    }
  },
}
