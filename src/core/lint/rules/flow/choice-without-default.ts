// rule choice-without-default: a Choice knows where to go whatever comes.
import { itemsOf, propertiesOf, propertyOf } from '../../../asl/propertyOf'
import type { JsonValue } from '../../../base/JsonValue'
import { isDeepEqual } from '../../../expressions/isDeepEqual'
import { pathOf } from '../../../syntax/pathOf'
import type { SyntaxNode } from '../../../syntax/SyntaxTree'
import { testOf } from '../../choiceTest'
import { hasOpenKeys, isPlaceholder } from '../../isPlaceholder'
import type { LintRule } from '../../LintRule'

/** Unless a rule is always true, or two rules are each other's opposite. */
export const choiceWithoutDefault: LintRule = {
  id: 'choice-without-default',
  code: 'CHOICE_WITHOUT_DEFAULT',
  severity: 'WARNING',
  doc: {
    what: 'A Choice has a Default, unless its rules leave nothing out.',
    why: 'When no rule matches and there is no Default the run fails with States.Runtime, which nothing can catch.',
    fix: 'Add a Default. When nothing else is to come, lead it to a Fail that says so.',
    example: {
      bad: '{ "StartAt": "C", "States": { "C": { "Type": "Choice", "Choices": [{ "Variable": "$.n", "NumericEquals": 1, "Next": "E" }] }, "E": { "Type": "Succeed" } } }',
      good: '{ "StartAt": "C", "States": { "C": { "Type": "Choice", "Choices": [{ "Variable": "$.n", "NumericEquals": 1, "Next": "E" }], "Default": "F" }, "E": { "Type": "Succeed" }, "F": { "Type": "Fail" } } }',
    },
  },
  checkDefinition({ machine }, report) {
    for (const { node, type } of machine.states.values()) {
      if (type !== 'Choice' || propertyOf(node, 'Default') || hasOpenKeys(node)) continue
      const rules = itemsOf(propertyOf(node, 'Choices'))
      if (rules.length === 0 || rules.some(isUnknown) || leavesNothingOut(rules.map(testOf))) continue
      report({
        node,
        message: 'When no rule matches, the run fails: there is no Default.',
        path: [...pathOf(node), 'Default'],
      })
    }
  },
}

/** May be anything once it is filled in. */
function isUnknown(rule: SyntaxNode): boolean {
  return isPlaceholder(rule) || hasOpenKeys(rule) || propertiesOf(rule).some(isPlaceholder)
}

function leavesNothingOut(tests: readonly JsonValue[]): boolean {
  return tests.some(
    (test, index) => isAlwaysTrue(test) || tests.slice(0, index).some((other) => isOpposite(test, other)),
  )
}

function isAlwaysTrue(test: JsonValue): boolean {
  return ALWAYS.some((always) => isDeepEqual(test, { Condition: always }))
}

const ALWAYS = [true, '{% true %}', '{%true%}']

const OPPOSITES: Readonly<Record<string, string>> = {
  LessThan: 'GreaterThanEquals',
  GreaterThan: 'LessThanEquals',
  LessThanEquals: 'GreaterThan',
  GreaterThanEquals: 'LessThan',
}

function isOpposite(test: JsonValue, other: JsonValue): boolean {
  if (isDeepEqual(test, { Not: other }) || isDeepEqual(other, { Not: test })) return true
  return oppositesOf(test).some((opposite) => isDeepEqual(opposite, other))
}

/** Of a comparison the one that is true where it is not, among values of the same type. */
function oppositesOf(test: JsonValue): readonly JsonValue[] {
  if (typeof test !== 'object' || test === null || Array.isArray(test)) return []
  const entries = Object.entries(test)
  return entries.flatMap(([name, value]): JsonValue[] => {
    const rest = Object.fromEntries(entries.filter(([other]) => other !== name))
    if (typeof value === 'boolean') return [{ ...rest, [name]: !value }]
    const found = /^(String|Numeric|Timestamp)(LessThanEquals|GreaterThanEquals|LessThan|GreaterThan)(Path)?$/.exec(
      name,
    )
    const opposite = found ? OPPOSITES[found[2] ?? ''] : undefined
    return found && opposite ? [{ ...rest, [`${found[1]}${opposite}${found[3] ?? ''}`]: value }] : []
  })
}
