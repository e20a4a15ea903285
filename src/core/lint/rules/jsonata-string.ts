// rule jsonata-string: a string that begins as a JSONata expression ends as one.
import { visitNodes } from '../../syntax/visitNodes'
import { eachField } from '../eachField'
import type { LintRule } from '../Finding'

/** Strings at any depth of Arguments, Output, Assign, Items and the other fields that JSONata evaluates. */
export const jsonataString: LintRule = {
  id: 'jsonata-string',
  code: 'SCHEMA_VALIDATION_FAILED',
  severity: 'ERROR',
  help: 'An expression is the whole string, from {% to %}.',
  check({ machine }, report) {
    eachField(machine, ({ field, value, language }) => {
      if (language !== 'JSONata' || (field.kind !== 'template' && field.kind !== 'variables')) return
      visitNodes(value, (node) => {
        if (node.kind !== 'string' || typeof node.value !== 'string' || !node.value.startsWith('{%')) return
        if (!node.value.endsWith('%}')) report({ node, message: 'JSONata string must start with {% and end with %}' })
      })
    })
  },
}
