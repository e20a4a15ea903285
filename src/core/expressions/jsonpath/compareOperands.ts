// The comparisons of a filter.
import type { JsonValue } from '../../base/JsonValue'
import { isDeepEqual } from '../isDeepEqual'
import type { FilterTest } from './PathSyntax'
import type { FilterOperand } from './parseOperand'

export type FilterOperator = '==' | '!=' | '<' | '<=' | '>' | '>=' | '=~' | 'in' | 'nin'

type Side = JsonValue | undefined

/** A test of two operands. Values of different types are unequal and in no order; `=~` must match the whole text. */
export function compareOperands(left: FilterOperand, operator: FilterOperator, right: FilterOperand): FilterTest {
  if (operator === '=~') return (item, root) => matches(left.read(item, root), right.pattern)
  const compare = COMPARISONS[operator]
  return (item, root) => compare(left.read(item, root), right.read(item, root))
}

const COMPARISONS: Readonly<Record<Exclude<FilterOperator, '=~'>, (left: Side, right: Side) => boolean>> = {
  '==': isEqual,
  '!=': (left, right) => !isEqual(left, right),
  '<': (left, right) => inOrder(left, right, (order) => order < 0),
  '<=': (left, right) => inOrder(left, right, (order) => order <= 0),
  '>': (left, right) => inOrder(left, right, (order) => order > 0),
  '>=': (left, right) => inOrder(left, right, (order) => order >= 0),
  in: isOneOf,
  nin: (left, right) => !isOneOf(left, right),
}

function isEqual(left: Side, right: Side): boolean {
  return left !== undefined && right !== undefined && isDeepEqual(left, right)
}

function inOrder(left: Side, right: Side, accepts: (order: number) => boolean): boolean {
  if (typeof left === 'number' && typeof right === 'number') return accepts(left - right)
  if (typeof left === 'string' && typeof right === 'string') return accepts(left < right ? -1 : left > right ? 1 : 0)
  return false
}

function isOneOf(left: Side, right: Side): boolean {
  return Array.isArray(right) && right.some((candidate) => isEqual(left, candidate))
}

function matches(value: Side, pattern: RegExp | undefined): boolean {
  return typeof value === 'string' && pattern?.test(value) === true
}
