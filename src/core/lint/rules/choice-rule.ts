// rule choice-rule: a Choice rule is one test.
import { comparators } from '../../asl/comparators'
import { propertiesOf } from '../../asl/propertyOf'
import type { SyntaxNode } from '../../syntax/SyntaxTree'
import { eachChoiceRule } from '../eachChoiceRule'
import type { LintRule } from '../Finding'

const SELECTORS = ['And', 'Or', 'Not', 'Variable', 'Condition'] as const

/** One of And, Or, Not, Variable and Condition; beside Variable one comparison operator. */
export const choiceRule: LintRule = {
  id: 'choice-rule',
  code: 'SCHEMA_VALIDATION_FAILED',
  severity: 'ERROR',
  help: 'A rule has one condition: a Condition in JSONata; And, Or, Not or a Variable with one comparison in JSONPath.',
  check({ machine }, report) {
    eachChoiceRule(machine, ({ rule }) => {
      const message = faultOf(rule)
      if (message !== null) report({ node: rule, message })
    })
  },
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
