// rule dollar-key-in-jsonata: in JSONata states keys are just keys.
import { visitNodes } from '../../../syntax/visitNodes'
import type { LintRule } from '../../LintRule'

/** A key in .$ with a path or a call as its value, in a template of a JSONata state. Assign sees to its names itself. */
export const dollarKeyInJsonata: LintRule = {
  id: 'dollar-key-in-jsonata',
  code: 'DOLLAR_KEY_IN_JSONATA',
  severity: 'WARNING',
  doc: {
    what: 'Templates of JSONata states have no keys that end in .$.',
    why: 'Only JSONPath states evaluate them. Here the key keeps its ending and the path is handed on as plain text.',
    fix: 'Take .$ off the key and write an expression: {% $states.input.order.id %}.',
    example: {
      bad: '{ "Type": "Pass", "QueryLanguage": "JSONata", "Output": { "id.$": "$.order.id" }, "End": true }',
      good: '{ "Type": "Pass", "QueryLanguage": "JSONata", "Output": { "id": "{% $states.input.order.id %}" }, "End": true }',
    },
  },
  checkState({ fields, language }, report) {
    if (language !== 'JSONata') return
    for (const { field, value } of fields) {
      if (field.kind !== 'template') continue
      visitNodes(value, (node) => {
        const name = node.key?.name ?? ''
        if (node === value || !name.endsWith('.$') || !isMeant(node.value)) return
        report({ node, message: `In a JSONata state '${name}' is an ordinary key, and its value is not evaluated.` })
      })
    }
  },
}

/** A path, a call, or an expression under a key of the other language. */
function isMeant(value: unknown): boolean {
  return typeof value === 'string' && /^(?:\$|States\.\w+\(|\{%)/.test(value)
}
