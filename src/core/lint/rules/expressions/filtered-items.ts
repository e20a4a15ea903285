// rule filtered-items: the Items of a Map are a list, whatever a filter leaves.
import { itemsOf, propertyOf } from '../../../asl/propertyOf'
import { innerExpression } from '../../../expressions/jsonata/innerExpression'
import { isJsonataString } from '../../../expressions/jsonata/isJsonataString'
import { hasPlaceholder } from '../../isPlaceholder'
import type { LintRule } from '../../LintRule'

/** A path with a filter as the last step of Items. JSONata only. */
export const filteredItems: LintRule = {
  id: 'filtered-items',
  code: 'FILTERED_ITEMS',
  severity: 'HINT',
  doc: {
    what: 'Items that come from a filter are put into brackets.',
    why: 'JSONata gives a single match as the match itself, not as a list of one, and nothing when nothing matches: then the Map fails.',
    fix: 'Write {% [$states.input.orders[open]] %}: with brackets it is a list in every case.',
    example: {
      bad: '{ "Type": "Map", "QueryLanguage": "JSONata", "Items": "{% $states.input.orders[open = true] %}", "ItemProcessor": { "StartAt": "A", "States": { "A": { "Type": "Pass", "End": true } } }, "End": true }',
      good: '{ "Type": "Map", "QueryLanguage": "JSONata", "Items": "{% [$states.input.orders[open = true]] %}", "ItemProcessor": { "StartAt": "A", "States": { "A": { "Type": "Pass", "End": true } } }, "End": true }',
    },
  },
  fields: ['Items'],
  checkState({ node, type, language }, report) {
    const items = type?.name === 'Map' && language === 'JSONata' ? propertyOf(node, 'Items') : null
    if (!items || itemsOf(items).length > 0 || !isJsonataString(items.value) || hasPlaceholder(items.value)) return
    if (FILTERED.test(innerExpression(items.value)))
      report({ node: items, message: 'When one item matches this is no list, and when none does it is nothing.' })
  },
}

/** A path from a variable whose last step has a comparison in brackets. */
const FILTERED = /^\$[\w.$]+\[[^[\]]*(?:=|<|>|\bin\b)[^[\]]*\]$/
