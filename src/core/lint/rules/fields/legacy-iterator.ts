// rule legacy-iterator: a Map says what it does in ItemProcessor.
import { propertyOf } from '../../../asl/propertyOf'
import type { LintRule } from '../../LintRule'

/** Iterator is the older name. */
export const legacyIterator: LintRule = {
  id: 'legacy-iterator',
  code: 'LEGACY_ITERATOR',
  severity: 'HINT',
  doc: {
    what: 'A Map has an ItemProcessor.',
    why: 'Iterator is its older name. AWS still takes it, but says what is new of ItemProcessor only.',
    fix: 'Rename the field; nothing else changes.',
    example: {
      bad: '{ "Type": "Map", "Iterator": { "StartAt": "A", "States": { "A": { "Type": "Pass", "End": true } } }, "End": true }',
      good: '{ "Type": "Map", "ItemProcessor": { "StartAt": "A", "States": { "A": { "Type": "Pass", "End": true } } }, "End": true }',
    },
  },
  fields: ['Iterator'],
  checkState({ node, type }, report) {
    const iterator = type?.name === 'Map' ? propertyOf(node, 'Iterator') : null
    if (iterator && !propertyOf(node, 'ItemProcessor'))
      report({ node: iterator, message: 'Iterator is the older name of ItemProcessor.' })
  },
}
