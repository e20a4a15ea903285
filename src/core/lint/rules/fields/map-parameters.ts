// rule map-parameters: a Map makes the input of its items with ItemSelector.
import { propertyOf } from '../../../asl/propertyOf'
import type { LintRule } from '../../LintRule'

/** Parameters is the older name. */
export const mapParameters: LintRule = {
  id: 'map-parameters',
  code: 'MAP_PARAMETERS',
  severity: 'HINT',
  doc: {
    what: 'A Map makes the input of each item with ItemSelector.',
    why: 'Parameters is its older name. AWS still takes it, but it reads as if it were done once for the whole Map.',
    fix: 'Rename the field; nothing else changes.',
    example: {
      bad: '{ "Type": "Map", "Parameters": { "item.$": "$$.Map.Item.Value" }, "ItemProcessor": { "StartAt": "A", "States": { "A": { "Type": "Pass", "End": true } } }, "End": true }',
      good: '{ "Type": "Map", "ItemSelector": { "item.$": "$$.Map.Item.Value" }, "ItemProcessor": { "StartAt": "A", "States": { "A": { "Type": "Pass", "End": true } } }, "End": true }',
    },
  },
  fields: ['Parameters'],
  checkState({ node, type, language }, report) {
    const parameters = type?.name === 'Map' && language === 'JSONPath' ? propertyOf(node, 'Parameters') : null
    if (parameters && !propertyOf(node, 'ItemSelector'))
      report({ node: parameters, message: 'Parameters of a Map is the older name of ItemSelector.' })
  },
}
