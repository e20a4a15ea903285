// A rule's test taken out and put back, and the words for its operators.
import { expect, test } from 'vitest'
import { comparators } from '../../../core/asl/comparators'
import { comparatorLabel, comparisonOf, conditionFrom, conditionOf, withComparator, withCondition } from './conditions'

const rule = { Comment: 'c', Variable: '$.a', NumericEquals: 1, Next: 'N', Odd: true }

test('a condition is the rule without what is not its test', () => {
  expect(conditionOf(rule)).toEqual({ Variable: '$.a', NumericEquals: 1 })
  expect(conditionOf(undefined)).toEqual({})
})

test('another condition takes the place of the one before', () => {
  const changed = withCondition(rule, { And: [] })
  expect(Object.keys(changed)).toEqual(['Comment', 'And', 'Next', 'Odd'])
  expect(Object.keys(withCondition({ Next: 'N' }, { And: [] }))).toEqual(['And', 'Next'])
})

test('only one operator over one variable is a comparison', () => {
  expect(comparisonOf({ Variable: '$.a', IsNull: true })?.comparator.name).toBe('IsNull')
  expect(comparisonOf({ And: [] })).toBeNull()
  expect(comparisonOf({ Variable: '$.a' })).toBeNull()
  expect(comparisonOf({ Variable: '$.a', IsNull: true, IsString: true })).toBeNull()
  expect(comparisonOf({ Variable: '$.a', constructor: 1 })).toBeNull()
})

test('every operator can be chosen, written and read again', () => {
  const start = comparisonOf({ Variable: '$.a', IsPresent: true })
  if (!start) throw new Error('no comparison')
  for (const comparator of comparators.values()) {
    const next = withComparator(start, comparator)
    expect(comparisonOf(conditionFrom(next))).toEqual(next)
  }
})

test('the operand stays while it is of the same kind', () => {
  const [less, more, text] = ['NumericLessThan', 'NumericGreaterThan', 'StringEquals'].map((name) =>
    comparators.get(name),
  )
  if (!less || !more || !text) throw new Error('no such operator')
  const comparison = { variable: '$.a', comparator: less, operand: 5 }
  expect(withComparator(comparison, more).operand).toBe(5)
  expect(withComparator(comparison, text).operand).toBe('')
})

test('no two operators read alike', () => {
  const labels = [...comparators.values()].map(comparatorLabel)
  expect(new Set(labels).size).toBe(labels.length)
})
