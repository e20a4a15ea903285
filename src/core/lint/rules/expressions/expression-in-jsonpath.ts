// rule expression-in-jsonpath: in JSONPath states {% %} is just text.
import { someText } from '../../../base/JsonValue'
import { isJsonataString } from '../../../expressions/jsonata/isJsonataString'
import { visitNodes } from '../../../syntax/visitNodes'
import { hasPlaceholder } from '../../isPlaceholder'
import type { LintRule } from '../../LintRule'

/** A whole string in `{% %}`, in a template, literal or text of a JSONPath state; Comments are for people. */
export const expressionInJsonpath: LintRule = {
  id: 'expression-in-jsonpath',
  code: 'EXPRESSION_IN_JSONPATH',
  severity: 'WARNING',
  doc: {
    what: 'JSONPath states have no JSONata expressions.',
    why: 'Text in {% %} is evaluated in JSONata states only. Here it is handed on as it stands.',
    fix: 'Say "QueryLanguage": "JSONata" in the state, or write a path under a key that ends in .$.',
    example: {
      bad: '{ "Type": "Pass", "Parameters": { "id": "{% $states.input.order.id %}" }, "End": true }',
      good: '{ "Type": "Pass", "Parameters": { "id.$": "$.order.id" }, "End": true }',
    },
  },
  checkState({ fields, language }, report) {
    if (language !== 'JSONPath') return
    for (const { field, value } of fields) {
      if (!KINDS.has(field.kind) || field.at[0] === 'Comment' || !someText(value.value, isJsonataString)) continue
      visitNodes(value, (node) => {
        if (!isJsonataString(node.value) || hasPlaceholder(node.value)) return
        // The ending asks for a path there, which is AWS's own matter.
        if (node.key?.name.endsWith('.$') && node !== value) return
        report({ node, message: 'In a JSONPath state an expression in {% %} is plain text.' })
      })
    }
  },
}

const KINDS: ReadonlySet<string> = new Set(['template', 'variables', 'json', 'text', 'longText'])
