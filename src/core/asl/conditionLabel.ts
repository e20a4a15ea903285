// What an edge says for a Choice rule: the condition as a person would read it aloud.
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue, memberOf } from '../base/JsonValue'
import { type Comparator, comparators } from './comparators'

/** Characters a label may have before the later parts of And and Or are left out. */
const LONGEST = 60

/**
 * The text of a rule: its Comment, else the condition ("amount > 100", "name matches a*", the JSONata without `{% %}`).
 * Empty when the rule has no condition that can be read. Total: any value has a label.
 */
export function conditionLabel(rule: JsonValue | undefined): string {
  const comment = memberOf(rule, 'Comment')
  if (typeof comment === 'string' && comment.trim() !== '') return comment.trim()
  const condition = memberOf(rule, 'Condition')
  if (condition !== undefined) return jsonataLabel(condition)
  return isJsonObject(rule) ? readRule(rule) : ''
}

function jsonataLabel(condition: JsonValue): string {
  if (typeof condition !== 'string') return JSON.stringify(condition)
  return condition.replace(/^\{%/, '').replace(/%\}$/, '').replace(/\s+/g, ' ').trim()
}

function readRule(rule: JsonObject): string {
  const and = memberOf(rule, 'And')
  if (isJsonArray(and)) return join(and, 'and')
  const or = memberOf(rule, 'Or')
  if (isJsonArray(or)) return join(or, 'or')
  const not = memberOf(rule, 'Not')
  if (isJsonObject(not)) return `not ${part(not)}`
  return comparison(rule)
}

function join(rules: readonly JsonValue[], word: 'and' | 'or'): string {
  const parts = rules.map(part).filter((text) => text !== '')
  const whole = parts.join(` ${word} `)
  return whole.length <= LONGEST || parts.length < 2 ? whole : `${parts[0]} ${word} …`
}

function part(rule: JsonValue): string {
  if (!isJsonObject(rule)) return ''
  const text = readRule(rule)
  return memberOf(rule, 'And') !== undefined || memberOf(rule, 'Or') !== undefined ? `(${text})` : text
}

function comparison(rule: JsonObject): string {
  const variable = memberOf(rule, 'Variable')
  const subject = typeof variable === 'string' ? readPath(variable) : ''
  for (const [name, operand] of Object.entries(rule)) {
    const comparator = comparators.get(name)
    if (comparator) return `${subject} ${predicate(comparator, operand)}`.trim()
  }
  return subject
}

function predicate(comparator: Comparator, operand: JsonValue): string {
  if (comparator.operand === 'flag')
    return operand === false ? `is not ${comparator.symbol}` : `is ${comparator.symbol}`
  return `${comparator.symbol} ${readOperand(comparator, operand)}`
}

function readOperand(comparator: Comparator, operand: JsonValue): string {
  if (typeof operand !== 'string') return JSON.stringify(operand)
  if (comparator.operand === 'path') return readPath(operand)
  return comparator.operand === 'string' ? JSON.stringify(operand) : operand
}

/** `$.order.total` reads "order.total"; context paths, variables and `$` itself stay as they are. */
function readPath(path: string): string {
  return path.startsWith('$.') ? path.slice(2) : path
}
