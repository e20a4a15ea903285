// rule definition-object: a definition is a JSON object.
import type { LintRule } from '../../LintRule'

/** An empty text, a list or a bare value is no definition. */
export const definitionObject: LintRule = {
  id: 'definition-object',
  code: 'SCHEMA_VALIDATION_FAILED',
  severity: 'ERROR',
  doc: {
    what: 'The definition is one JSON object.',
    why: 'StartAt and States are fields of that object; a list, a bare value or an empty text has neither.',
    fix: 'Begin the text with { and put StartAt and States inside.',
    example: {
      bad: '[ { "StartAt": "Done", "States": { "Done": { "Type": "Succeed" } } } ]',
      good: '{ "StartAt": "Done", "States": { "Done": { "Type": "Succeed" } } }',
    },
  },
  checkDefinition({ tree }, report) {
    const { root, problems } = tree
    if (root?.kind === 'object' || root?.kind === 'placeholder') return
    if (problems.some(({ code }) => code !== 'empty')) return
    const range = { from: root?.from ?? 0, to: root?.to ?? 0 }
    report({ node: null, range, path: [], location: null, message: 'Definition must be a valid JSON object' })
  },
}
