// The test of a Choice rule taken out of the rule and put back: the rule holds Next, Assign and Comment beside it.
import { type Comparator, comparators, type Operand } from '../../../core/asl/comparators'
import { isJsonObject, type JsonObject, type JsonValue, memberOf } from '../../../core/base/JsonValue'

/** One comparison of one variable. */
export interface Comparison {
  readonly variable: string
  readonly comparator: Comparator
  readonly operand: JsonValue
}

/** The members of a JSONPath rule that are its test, in their order; none for what is no rule. */
export function conditionOf(rule: JsonValue | undefined): JsonObject {
  if (!isJsonObject(rule)) return {}
  return Object.fromEntries(Object.entries(rule).filter(([name]) => isConditionMember(name)))
}

/** True for Variable, And, Or, Not and the comparison operators. */
export function isConditionMember(name: string): boolean {
  return name === 'Variable' || name === 'And' || name === 'Or' || name === 'Not' || comparators.has(name)
}

/** The rule with another test, which takes the place of the one before; everything else stays in its order. */
export function withCondition(rule: JsonValue | undefined, condition: JsonObject): JsonObject {
  const members = isJsonObject(rule) ? Object.entries(rule) : []
  const first = members.findIndex(([name]) => isConditionMember(name))
  const head = first < 0 ? [] : members.slice(0, first)
  const tail = members.slice(Math.max(0, first)).filter(([name]) => !isConditionMember(name))
  return Object.fromEntries([...head, ...Object.entries(condition), ...tail])
}

/** A test that is one comparison; null for And, Or, Not and for what is incomplete or has more than one operator. */
export function comparisonOf(condition: JsonObject): Comparison | null {
  const variable = memberOf(condition, 'Variable')
  const names = Object.keys(condition).filter((name) => name !== 'Variable')
  const comparator = comparators.get(names[0] ?? '')
  if (typeof variable !== 'string' || names.length !== 1 || !comparator) return null
  return { variable, comparator, operand: memberOf(condition, comparator.name) ?? null }
}

/** The comparison as a rule writes it. */
export function conditionFrom({ variable, comparator, operand }: Comparison): JsonObject {
  return { Variable: variable, [comparator.name]: operand }
}

const beginnings: Readonly<Record<Operand, JsonValue>> = {
  string: '',
  number: 0,
  boolean: true,
  timestamp: '2030-01-31T09:00:00Z',
  path: '$.value',
  flag: true,
  pattern: '*',
}

/** The comparison with another operator; the operand stays where both compare with the same kind of value. */
export function withComparator(comparison: Comparison, comparator: Comparator): Comparison {
  const keeps = comparison.comparator.operand === comparator.operand
  return { ...comparison, comparator, operand: keeps ? comparison.operand : beginnings[comparator.operand] }
}

/** An operator as a list of them says it: "number greater than", "string equals the value at", "is present". */
export function comparatorLabel({ name, operand }: Comparator): string {
  const words = name
    .replace(/Path$/, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace('numeric', operand === 'flag' ? 'numeric' : 'number')
    .replace('less than equals', 'at most')
    .replace('greater than equals', 'at least')
  return operand === 'path' ? `${words} the value at` : words
}
