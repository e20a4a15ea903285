// The comparators of a Choice rule. Values of another type than the comparator asks for never match and are never an error.
import { parseTimestamp } from '../../asl/parseTimestamp'
import type { JsonValue } from '../../base/JsonValue'
import { matchesPattern } from './matchesPattern'

type Order = -1 | 0 | 1

const ORDERS: ReadonlyMap<string, (order: Order) => boolean> = new Map([
  ['Equals', (order) => order === 0],
  ['LessThan', (order) => order < 0],
  ['GreaterThan', (order) => order > 0],
  ['LessThanEquals', (order) => order <= 0],
  ['GreaterThanEquals', (order) => order >= 0],
])

const TESTS: ReadonlyMap<string, (value: JsonValue) => boolean> = new Map<string, (value: JsonValue) => boolean>([
  ['IsNull', (value) => value === null],
  ['IsNumeric', (value) => typeof value === 'number'],
  ['IsString', (value) => typeof value === 'string'],
  ['IsBoolean', (value) => typeof value === 'boolean'],
  ['IsTimestamp', (value) => typeof value === 'string' && parseTimestamp(value) !== null],
])

const FAMILY = /^(String|Numeric|Boolean|Timestamp)(.+)$/

/** Whether a value and an operand stand in a relation. */
export type Comparison = (value: JsonValue, operand: JsonValue) => boolean

/** The relation `comparator`, a name without `Path` (developer guide, "Choice Rules"); a name that is none never holds. */
export function comparisonOf(comparator: string): Comparison {
  const test = TESTS.get(comparator)
  if (test) return (value, operand) => test(value) === operand
  if (comparator === 'StringMatches') return matchesPattern
  const [, family, relation] = FAMILY.exec(comparator) ?? []
  const accepts = ORDERS.get(relation ?? '')
  if (accepts === undefined) return () => false
  return (value, operand) => {
    const order = orderOf(family, value, operand)
    return order !== null && accepts(order)
  }
}

function orderOf(family: string | undefined, left: JsonValue, right: JsonValue): Order | null {
  if (family === 'Numeric') return typeof left === 'number' && typeof right === 'number' ? order(left, right) : null
  if (family === 'Boolean') return typeof left === 'boolean' && typeof right === 'boolean' ? order(left, right) : null
  if (typeof left !== 'string' || typeof right !== 'string') return null
  if (family === 'String') return order(left, right)
  const [before, after] = [parseTimestamp(left), parseTimestamp(right)]
  return before === null || after === null ? null : order(before, after)
}

function order<T extends string | number | boolean | bigint>(left: T, right: T): Order {
  if (left === right) return 0
  return left < right ? -1 : 1
}
