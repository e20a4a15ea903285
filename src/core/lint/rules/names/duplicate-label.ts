// rule duplicate-label: no two Maps of a definition have the same label.
import { propertyOf } from '../../../asl/propertyOf'
import type { LintRule } from '../../LintRule'

/** Over all Map states together: the label tells their Map Runs apart. */
export const duplicateLabel: LintRule = {
  id: 'duplicate-label',
  code: 'DUPLICATE_LABEL_NAME',
  severity: 'ERROR',
  doc: {
    what: 'No two Map states of a definition have the same Label.',
    why: 'The Label tells the Map Runs of one Map from those of another.',
    fix: 'Give one of them another Label, or leave Label out: AWS makes one.',
    example: {
      bad: '{ "StartAt": "A", "States": { "A": { "Type": "Map", "Label": "all", "ItemProcessor": { "StartAt": "I", "States": { "I": { "Type": "Succeed" } } }, "Next": "B" }, "B": { "Type": "Map", "Label": "all", "ItemProcessor": { "StartAt": "J", "States": { "J": { "Type": "Succeed" } } }, "End": true } } }',
      good: '{ "StartAt": "A", "States": { "A": { "Type": "Map", "Label": "all", "ItemProcessor": { "StartAt": "I", "States": { "I": { "Type": "Succeed" } } }, "Next": "B" }, "B": { "Type": "Map", "Label": "rest", "ItemProcessor": { "StartAt": "J", "States": { "J": { "Type": "Succeed" } } }, "End": true } } }',
    },
  },
  checkDefinition({ machine }, report) {
    const seen = new Set<string>()
    for (const { type, node } of machine.states.values()) {
      const label = type === 'Map' ? propertyOf(node, 'Label') : null
      if (!label || typeof label.value !== 'string' || label.value === '') continue
      if (seen.has(label.value)) report({ node: label, message: `Duplicate Label name: ${label.value}` })
      seen.add(label.value)
    }
  },
}
