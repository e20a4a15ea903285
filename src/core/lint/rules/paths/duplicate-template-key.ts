// rule duplicate-template-key: no key of a template stands there with and without .$.
import { pathOf } from '../../../syntax/pathOf'
import { visitNodes } from '../../../syntax/visitNodes'
import type { LintRule } from '../../LintRule'
import { isTemplate } from '../../variableReads'

/** In JSONPath templates, at any depth. */
export const duplicateTemplateKey: LintRule = {
  id: 'duplicate-template-key',
  code: 'SCHEMA_VALIDATION_FAILED',
  severity: 'ERROR',
  doc: {
    what: 'A template has a key either plain or with .$, not both.',
    why: 'The ending is taken off when the template is evaluated, and then the same key would be there twice.',
    fix: 'Remove one of the two.',
    example: {
      bad: '{ "Type": "Pass", "Parameters": { "id": "none", "id.$": "$.order.id" }, "End": true }',
      good: '{ "Type": "Pass", "Parameters": { "id.$": "$.order.id" }, "End": true }',
    },
  },
  checkState({ fields, language }, report) {
    if (language !== 'JSONPath') return
    for (const { field, value } of fields) {
      if (!isTemplate(field)) continue
      visitNodes(value, (node) => {
        if (node.kind !== 'object') return
        const plain = new Set(node.children.map(({ key }) => key?.name))
        for (const { key } of node.children) {
          if (!key?.name.endsWith('.$') || !plain.has(key.name.slice(0, -2))) continue
          const message = `A duplicate field will exist after renaming to strip the ".$" suffix from: ${key.name}`
          report({ node: value, message, range: key, path: [...pathOf(node), key.name] })
        }
      })
    }
  },
}
