// rule expression-in-text: an expression is not written into a text.
import { stringsIn } from '../../expressionsOf'
import { hasPlaceholder } from '../../isPlaceholder'
import type { LintRule } from '../../LintRule'

/** Strings of a JSONata state that do not begin with `{%` and have a whole `{% … %}` in them; AWS takes them as they stand. */
export const expressionInText: LintRule = {
  id: 'expression-in-text',
  code: 'EXPRESSION_IN_TEXT',
  severity: 'WARNING',
  doc: {
    what: 'No text of a JSONata state has an expression in the middle.',
    why: 'Only a string that begins with {% is evaluated. Anything else is handed on as it stands, with {% and %} in it.',
    fix: "Put the whole text into one expression and join with &: {% 'Order ' & $states.input.id %}.",
    example: {
      bad: '{ "Type": "Pass", "QueryLanguage": "JSONata", "Output": "Order {% $states.input.id %}", "End": true }',
      good: `{ "Type": "Pass", "QueryLanguage": "JSONata", "Output": "{% 'Order ' & $states.input.id %}", "End": true }`,
    },
  },
  checkState({ fields, language }, report) {
    if (language !== 'JSONata') return
    for (const { field, value } of fields) {
      if (field.kind === 'condition') continue
      for (const node of stringsIn(field, value)) {
        const text = typeof node.value === 'string' ? node.value : ''
        if (text.startsWith('{%') || hasPlaceholder(text) || !/\{%[\s\S]*%\}/.test(text)) continue
        report({ node, message: 'This is plain text: an expression is evaluated only where it is the whole string.' })
      }
    }
  },
}
