// rule unreachable-rule: every rule of a Choice can be the one that is followed.
import { itemsOf, propertyOf } from '../../../asl/propertyOf'
import { isDeepEqual } from '../../../expressions/isDeepEqual'
import { testOf } from '../../choiceTest'
import { hasOpenKeys, hasPlaceholder } from '../../isPlaceholder'
import type { LintRule } from '../../LintRule'

/** A rule after one that is always true, or after the same test. */
export const unreachableRule: LintRule = {
  id: 'unreachable-rule',
  code: 'UNREACHABLE_RULE',
  severity: 'WARNING',
  doc: {
    what: 'No rule of a Choice asks what a rule before it asks already, and none follows a rule that is always true.',
    why: 'Rules are tried in their order and the first that matches is followed: the later one never is.',
    fix: 'Correct the comparison, which mostly was copied and not changed, or remove the rule.',
    example: {
      bad: '{ "StartAt": "C", "States": { "C": { "Type": "Choice", "Choices": [{ "Variable": "$.n", "NumericEquals": 1, "Next": "E" }, { "Variable": "$.n", "NumericEquals": 1, "Next": "F" }], "Default": "F" }, "E": { "Type": "Succeed" }, "F": { "Type": "Fail" } } }',
      good: '{ "StartAt": "C", "States": { "C": { "Type": "Choice", "Choices": [{ "Variable": "$.n", "NumericEquals": 1, "Next": "E" }, { "Variable": "$.n", "NumericEquals": 2, "Next": "F" }], "Default": "F" }, "E": { "Type": "Succeed" }, "F": { "Type": "Fail" } } }',
    },
  },
  fields: ['Choices'],
  checkState({ node, type, language }, report) {
    if (type?.name !== 'Choice') return
    const rules = itemsOf(propertyOf(node, 'Choices')).filter((rule) => rule.kind === 'object' && !hasOpenKeys(rule))
    const tests = rules.map(testOf)
    const written = tests.map((test) => JSON.stringify(test))
    const always = language === 'JSONata' ? tests.findIndex((test) => isAlwaysTrue(JSON.stringify(test))) : -1
    rules.forEach((rule, index) => {
      const test = tests[index]
      if (test === undefined || hasPlaceholder(written[index] ?? '') || written[index] === '{}') return
      if (always >= 0 && index > always)
        report({ node: rule, message: 'Never reached: a rule before it is always true.' })
      else if (tests.slice(0, index).some((other) => isDeepEqual(test, other)))
        report({ node: rule, message: 'Never reached: a rule before it asks the same.' })
    })
  },
}

function isAlwaysTrue(test: string): boolean {
  return /^\{"Condition":(?:true|"\{%\s*true\s*%\}")\}$/.test(test)
}
