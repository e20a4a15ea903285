// rule duplicate-template-key: no key of a template stands there with and without .$.
import { propertyOf } from '../../../asl/propertyOf'
import { pathOf } from '../../../syntax/pathOf'
import type { LintRule } from '../../LintRule'

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
  checkState({ templates }, report) {
    for (const { root, nodes } of templates) {
      for (const node of nodes) {
        const name = node.key?.name ?? ''
        if (!name.endsWith('.$') || !node.key || propertyOf(node.parent, name.slice(0, -2)) === null) continue
        const message = `A duplicate field will exist after renaming to strip the ".$" suffix from: ${name}`
        report({ node: root, message, range: node.key, path: pathOf(node) })
      }
    }
  },
}
