// The comparators, value by value.
import { describe, expect, test } from 'vitest'
import type { JsonValue } from '../../base/JsonValue'
import { comparisonOf } from './comparisonOf'
import { matchesPattern } from './matchesPattern'

describe('comparisonOf', () => {
  test.each<[string, JsonValue, JsonValue, boolean]>([
    ['StringLessThan', 'A', 'AB', true],
    ['StringEquals', ' ', '  ', false],
    ['StringGreaterThan', 'b', 'B', true],
    ['NumericEquals', 0, -0, true],
    ['NumericLessThan', '1', 2, false],
    ['NumericGreaterThanEquals', 2, 2, true],
    ['BooleanEquals', true, 'true', false],
    ['BooleanEquals', false, false, true],
    ['TimestampEquals', '2026-01-01T00:00:00Z', '2026-01-01T02:00:00.000+02:00', true],
    ['TimestampLessThan', '2026-01-01T00:00:00.000000001Z', '2026-01-01T00:00:00.000000002Z', true],
    ['TimestampGreaterThan', '2026-01-01', '2025-01-01T00:00:00Z', false],
    ['IsNull', null, true, true],
    ['IsNull', 0, false, true],
    ['IsNumeric', 1.5, true, true],
    ['IsNumeric', 'a', false, true],
    ['IsBoolean', 'true', true, false],
    ['IsString', '', true, true],
    ['IsTimestamp', '2026-02-29T00:00:00Z', true, false],
    ['IsTimestamp', '2024-02-29T23:59:59.5-11:30', true, true],
    ['IsTimestamp', '2026-01-01 00:00:00Z', true, false],
    ['IsTimestamp', '2026-01-01T00:00:00', true, false],
  ])('%s %j %j: %s', (comparator, value, operand, expected) => {
    expect(comparisonOf(comparator)(value, operand)).toBe(expected)
  })
})

describe('matchesPattern', () => {
  test.each<[JsonValue, string, boolean]>([
    ['', '', true],
    ['', '*', true],
    ['abc', 'a*c', true],
    ['abc', 'a*b', false],
    ['ab', 'a*ab', false],
    ['a*c', 'a\\*c', true],
    ['abc', 'a\\*c', false],
    ['a\\c', 'a\\\\c', true],
    ['a\\', 'a\\', true],
    ['a.c', 'a.c', true],
    ['axc', 'a.c', false],
    ['line\nbreak', 'l*k', true],
    ['aXbXc', 'a*X*c', true],
    ['Foo', 'foo', false],
    [123, '123', false],
  ])('%j by %s: %s', (value, pattern, expected) => {
    expect(matchesPattern(value, pattern)).toBe(expected)
  })

  test('many asterisks cost no more than the text is long', () => {
    expect(matchesPattern('a'.repeat(50_000), `${'*a'.repeat(200)}*b`)).toBe(false)
  })
})
