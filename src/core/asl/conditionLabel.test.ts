import { expect, test } from 'vitest'
import type { JsonValue } from '../base/JsonValue'
import { comparators } from './comparators'
import { conditionLabel } from './conditionLabel'

const present = { Variable: '$.data', IsPresent: true }
const cases: readonly (readonly [string, JsonValue])[] = [
  ['amount > 100', { Variable: '$.amount', NumericGreaterThan: 100, Next: 'A' }],
  ['status = "COMPLETED"', { Variable: '$.status', StringEquals: 'COMPLETED' }],
  ['order.total <= limit', { Variable: '$.order.total', NumericLessThanEqualsPath: '$.limit' }],
  ['name matches a*', { Variable: '$.name', StringMatches: 'a*' }],
  ['$$.Execution.Name = "x"', { Variable: '$$.Execution.Name', StringEquals: 'x' }],
  ['$count >= 3', { Variable: '$count', NumericGreaterThanEquals: 3 }],
  ['due < 2030-01-01T00:00:00Z', { Variable: '$.due', TimestampLessThan: '2030-01-01T00:00:00Z' }],
  ['data is not null', { Variable: '$.data', IsNull: false }],
  ['data is a number', { Variable: '$.data', IsNumeric: true }],
  ['ok = true', { Variable: '$.ok', BooleanEquals: true }],
  ['data is present and ok = true', { And: [present, { Variable: '$.ok', BooleanEquals: true }] }],
  ['not data is present', { Not: present }],
  ['not (data is present or data is present)', { Not: { Or: [present, present] } }],
  ['data is present and …', { And: [present, present, present, present] }],
  ['$states.input.a > 1', { Condition: '{% $states.input.a\n  > 1 %}' }],
  ['true', { Condition: true }],
  ['big order', { Comment: 'big order', Variable: '$.amount', NumericGreaterThan: 100 }],
  ['', {}],
  ['', 7],
  ['', { And: [] }],
  ['', { __proto__: null, Not: 3 }],
]

test.each(cases)('%s', (label, rule) => expect(conditionLabel(rule)).toBe(label))

test('there are 39 comparison operators', () => expect(comparators.size).toBe(39))
