// rule definition-size: a definition has at most 1 MB.
import { MAX_DEFINITION_LENGTH } from '../../../asl/quotas'
import type { LintRule } from '../../LintRule'

/** AWS's API refuses the request itself, before it looks into the definition. */
export const definitionSize: LintRule = {
  id: 'definition-size',
  code: 'ValidationException',
  severity: 'ERROR',
  doc: {
    what: `The text has at most ${MAX_DEFINITION_LENGTH.toLocaleString('en')} characters.`,
    why: 'AWS takes no longer text, blanks and line ends included.',
    fix: 'Take out blanks, or move parts into workflows of their own that a Task starts.',
    example: {
      bad: '{ "Type": "Succeed", "Comment": "… a million characters …" }',
      good: '{ "Type": "Succeed", "Comment": "short" }',
    },
  },
  checkDefinition({ text }, report) {
    if (text.length <= MAX_DEFINITION_LENGTH) return
    const message = `1 validation error detected: Value at 'definition' failed to satisfy constraint: Member must have length less than or equal to ${MAX_DEFINITION_LENGTH}`
    report({ node: null, range: { from: 0, to: 1 }, path: [], location: null, message })
  },
}
