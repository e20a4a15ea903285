// rule choice-rule: a Choice rule is one test.
import { comparators } from '../../../asl/comparators'
import { propertiesOf } from '../../../asl/propertyOf'
import type { SyntaxNode } from '../../../syntax/SyntaxTree'
import { hasOpenKeys } from '../../isPlaceholder'
import type { LintRule, RuleReport } from '../../LintRule'

const SELECTORS = ['And', 'Or', 'Not', 'Variable', 'Condition'] as const

/** One of And, Or, Not, Variable and Condition; beside Variable one comparison operator. */
export const choiceRule: LintRule = {
  id: 'choice-rule',
  code: 'SCHEMA_VALIDATION_FAILED',
  severity: 'ERROR',
  doc: {
    what: 'A rule has one condition: a Condition in JSONata; And, Or, Not or a Variable with one comparison in JSONPath.',
    why: 'A rule with two comparisons, or none, does not say when it is true.',
    fix: 'Keep one comparison; put several tests into And or Or.',
    example: {
      bad: '{ "StartAt": "C", "States": { "C": { "Type": "Choice", "Choices": [{ "Variable": "$.n", "NumericGreaterThan": 1, "NumericLessThan": 9, "Next": "E" }] }, "E": { "Type": "Succeed" } } }',
      good: '{ "StartAt": "C", "States": { "C": { "Type": "Choice", "Choices": [{ "And": [{ "Variable": "$.n", "NumericGreaterThan": 1 }, { "Variable": "$.n", "NumericLessThan": 9 }], "Next": "E" }] }, "E": { "Type": "Succeed" } } }',
    },
  },
  fields: ['Choices'],
  checkState({ rules }, report) {
    for (const rule of rules) {
      const message = hasOpenKeys(rule) ? null : faultOf(rule)
      if (message !== null) report({ node: rule, message, ...surplusPlace(rule) })
    }
  },
}

/** AWS speaks of the rule; what is underlined reaches from the first to the last of several comparisons. */
function surplusPlace(rule: SyntaxNode): Pick<RuleReport, 'range'> {
  const written = propertiesOf(rule).filter(({ key }) => comparators.has(key?.name ?? ''))
  const [first] = written
  const last = written.at(-1)
  return first?.key && last && last !== first ? { range: { from: first.key.from, to: last.to } } : {}
}

function faultOf(rule: SyntaxNode): string | null {
  const names = new Set(propertiesOf(rule).map((property) => property.key?.name ?? ''))
  const selectors = SELECTORS.filter((name) => names.has(name))
  if (selectors.length !== 1) return `The object must have only one of the following fields, [${SELECTORS.join(', ')}]`
  if (selectors[0] !== 'Variable') return null
  const operators = [...names].filter((name) => comparators.has(name))
  if (operators.length === 1) return null
  const all = [...comparators.keys()].join(', ')
  return operators.length === 0
    ? `This object should have only one of the following fields: [${all}]`
    : `There should only be one of the following fields: [${all}]`
}
