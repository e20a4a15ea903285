// rule jsonata-string: a string that begins as a JSONata expression ends as one.
import { stringsIn } from '../../expressionsOf'
import type { LintRule } from '../../LintRule'

/** Strings at any depth of Arguments, Output, Assign, Items; a Condition is always an expression. Numbers and texts see `schema`. */
export const jsonataString: LintRule = {
  id: 'jsonata-string',
  code: 'SCHEMA_VALIDATION_FAILED',
  severity: 'ERROR',
  doc: {
    what: 'An expression is the whole string, from {% to %}.',
    why: 'Text before, after or between expressions is not joined to their values: the string would not be evaluated.',
    fix: "Put the whole text into one expression and join with &: {% 'Hello ' & $name %}.",
    example: {
      bad: '{ "Type": "Pass", "QueryLanguage": "JSONata", "Output": "{% $states.input.name %}!", "End": true }',
      good: `{ "Type": "Pass", "QueryLanguage": "JSONata", "Output": "{% $states.input.name & '!' %}", "End": true }`,
    },
  },
  checkState({ fields, language }, report) {
    if (language !== 'JSONata') return
    for (const { field, value } of fields) {
      // The schema sees to the fields that take a number or a text.
      if (field.expression === true) continue
      for (const node of stringsIn(field, value)) {
        const text = typeof node.value === 'string' ? node.value : ''
        if (!text.startsWith('{%') && field.kind !== 'condition') continue
        if (text.startsWith('{%') && text.endsWith('%}') && text.length >= 4) continue
        report({ node, message: 'JSONata string must start with {% and end with %}' })
      }
    }
  },
}
