// rule query-language: a JSONata workflow has no JSONPath states.
import type { LintRule } from '../../LintRule'

/** A state may go from JSONPath to JSONata, not back. */
export const queryLanguage: LintRule = {
  id: 'query-language',
  code: 'SCHEMA_VALIDATION_FAILED',
  severity: 'ERROR',
  doc: {
    what: 'A state may use JSONata in a JSONPath workflow, but not JSONPath in a JSONata workflow.',
    why: 'AWS lets a workflow move to JSONata state by state, and not back.',
    fix: 'Take QueryLanguage out of the state, or out of the workflow and put it into the states that need it.',
    example: {
      bad: '{ "QueryLanguage": "JSONata", "StartAt": "A", "States": { "A": { "Type": "Succeed", "QueryLanguage": "JSONPath" } } }',
      good: '{ "QueryLanguage": "JSONPath", "StartAt": "A", "States": { "A": { "Type": "Succeed", "QueryLanguage": "JSONata" } } }',
    },
  },
  fields: ['QueryLanguage'],
  checkState({ node, isDowngraded }, report) {
    if (!isDowngraded) return
    const message = "'QueryLanguage' can not be 'JSONPath' if set to 'JSONata' for whole state machine"
    const label = 'Use the query language of the workflow'
    report({ node, message, fixes: [{ label, changes: [{ op: 'remove', at: ['QueryLanguage'] }] }] })
  },
}
