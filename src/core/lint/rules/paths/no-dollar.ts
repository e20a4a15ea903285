// rule no-dollar: what looks like a path in a template stands under a key in .$.
import type { LintRule } from '../../LintRule'
import { looksDynamic } from '../../looksDynamic'

const TEMPLATES: ReadonlySet<unknown> = new Set([
  'Parameters',
  'ResultSelector',
  'ItemSelector',
  'BatchInput',
  'Assign',
])

/** In Parameters, ResultSelector, ItemSelector, BatchInput and Assign of JSONPath states. */
export const noDollar: LintRule = {
  id: 'no-dollar',
  code: 'NO_DOLLAR',
  severity: 'WARNING',
  doc: {
    what: 'A value that looks like a path or an intrinsic call stands under a key that ends in .$.',
    why: 'Without .$ it is handed on as plain text: "$.order.id" instead of the order number.',
    fix: 'Add .$ to the key. When the text is meant as it stands, mute the rule.',
    example: {
      bad: '{ "Type": "Pass", "Parameters": { "id": "$.order.id" }, "End": true }',
      good: '{ "Type": "Pass", "Parameters": { "id.$": "$.order.id" }, "End": true }',
    },
  },
  checkState({ templates }, report) {
    for (const { field, nodes } of templates) {
      if (!TEMPLATES.has(field.at[0])) continue
      for (const node of nodes) {
        const name = node.key?.name ?? ''
        if (node.kind !== 'string' || name === '' || name.endsWith('.$') || !looksDynamic(node.value)) continue
        const message = `The value of '${name}' looks like a JSONPath or intrinsic function. Use '${name}.$' to evaluate it at runtime.`
        report({ node, message })
      }
    }
  },
}
