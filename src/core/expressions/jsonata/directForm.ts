// Closures for the plainest JSONata expressions, ten times as fast as the evaluator.
// A closure answers undefined whenever the case is not plain; the evaluator then decides. A test holds both to the same answers.
import { isJsonArray, type JsonValue, memberOf } from '../../base/JsonValue'
import type { EvaluationScope } from '../Evaluation'
import type { JsonataAst } from './jsonataSync.data.js'

/** Undefined: not a plain case. */
export type DirectForm = (scope: EvaluationScope) => JsonValue | undefined

/** Deeper expressions are left to the evaluator, which counts their depth as AWS does. */
const DEPTH_LIMIT = 30
const TEXT_LIMIT = 100_000

/** The closure for a node, or undefined when it has a part that only the evaluator knows. */
export function directForm(node: JsonataAst, depth = 0): DirectForm | undefined {
  if (depth > DEPTH_LIMIT) return undefined
  switch (node.type) {
    case 'number':
    case 'string':
    case 'value':
      return hasOnly(node, ['type', 'value', 'position']) ? literal(node.value) : undefined
    case 'variable':
      return hasOnly(node, ['type', 'value', 'position']) ? variable(String(node.value)) : undefined
    case 'path':
      return hasOnly(node, ['type', 'steps']) ? path(node.steps) : undefined
    case 'binary':
      return hasOnly(node, ['type', 'value', 'position', 'lhs', 'rhs']) ? binary(node, depth) : undefined
    case 'condition':
      return hasOnly(node, ['type', 'position', 'condition', 'then', 'else']) ? condition(node, depth) : undefined
    case 'unary':
      return construction(node, depth)
    default:
      return undefined
  }
}

function hasOnly(node: object, parts: readonly string[]): boolean {
  return Object.keys(node).every((part) => parts.includes(part))
}

function part(node: unknown, depth: number): DirectForm | undefined {
  // Parts of the nodes above are nodes.
  return node === undefined ? undefined : directForm(node as JsonataAst, depth + 1)
}

function literal(value: unknown): DirectForm | undefined {
  const isScalar = value === null || ['string', 'number', 'boolean'].includes(typeof value)
  // Checked by the line before; -0 becomes 0.
  const scalar = (value === 0 ? 0 : value) as JsonValue
  return isScalar ? () => scalar : undefined
}

function variable(name: string): DirectForm | undefined {
  return name === 'states' || name === '' || name === '$' ? undefined : (scope) => scope.variables.get(name)
}

function path(steps: unknown): DirectForm | undefined {
  // The parser gives a path an array of nodes.
  const [first, ...names] = steps as readonly JsonataAst[]
  if (first?.type !== 'variable' || !names.every((step) => step.type === 'name')) return undefined
  if (![first, ...names].every((step) => hasOnly(step, ['type', 'value', 'position']))) return undefined
  const keys = names.map((step) => String(step.value))
  const [member, ...rest] = keys
  if (first.value !== 'states') {
    const root = variable(String(first.value))
    return root && ((scope) => follow(root(scope), keys))
  }
  if (member === 'input') return (scope) => follow(scope.input, rest)
  if (member === 'result') return (scope) => follow(scope.result, rest)
  if (member === 'errorOutput') return (scope) => follow(scope.errorOutput, rest)
  return member === 'context' ? (scope) => follow(scope.context(), rest) : undefined
}

/** An array on the way spreads out in JSONata: `memberOf` finds nothing in it, so the evaluator is asked. */
function follow(start: JsonValue | undefined, keys: readonly string[]): JsonValue | undefined {
  let value = start
  for (const key of keys) value = memberOf(value, key)
  return value
}

function condition(node: JsonataAst, depth: number): DirectForm | undefined {
  const test = part(node.condition, depth)
  const onTrue = part(node.then, depth)
  const onFalse = part(node.else, depth)
  if (test === undefined || onTrue === undefined || onFalse === undefined) return undefined
  return (scope) => {
    const decision = test(scope)
    if (typeof decision !== 'boolean') return undefined
    return decision ? onTrue(scope) : onFalse(scope)
  }
}

function binary(node: JsonataAst, depth: number): DirectForm | undefined {
  const left = part(node.lhs, depth)
  const right = part(node.rhs, depth)
  if (left === undefined || right === undefined) return undefined
  if (node.value === 'and' || node.value === 'or') return logical(node.value === 'or', left, right)
  const operate = OPERATIONS.get(String(node.value))
  if (operate === undefined) return undefined
  return (scope) => {
    const a = left(scope)
    const b = a === undefined ? undefined : right(scope)
    return a === undefined || b === undefined ? undefined : operate(a, b)
  }
}

function logical(decisive: boolean, left: DirectForm, right: DirectForm): DirectForm {
  return (scope) => {
    const a = left(scope)
    if (typeof a !== 'boolean') return undefined
    const b = a === decisive ? a : right(scope)
    return typeof b === 'boolean' ? b : undefined
  }
}

type Operation = (a: JsonValue, b: JsonValue) => JsonValue | undefined

const OPERATIONS = new Map<string, Operation>([
  ['+', arithmetic((a, b) => a + b)],
  ['-', arithmetic((a, b) => a - b)],
  ['*', arithmetic((a, b) => a * b)],
  ['/', arithmetic((a, b) => a / b)],
  ['%', arithmetic((a, b) => a % b)],
  ['=', (a, b) => (isScalar(a) || isScalar(b) ? a === b : undefined)],
  ['!=', (a, b) => (isScalar(a) || isScalar(b) ? a !== b : undefined)],
  ['<', comparison((a, b) => a < b)],
  ['<=', comparison((a, b) => a <= b)],
  ['>', comparison((a, b) => a > b)],
  ['>=', comparison((a, b) => a >= b)],
  ['&', concatenation],
])

function arithmetic(calculate: (a: number, b: number) => number): Operation {
  return (a, b) => {
    if (typeof a !== 'number' || typeof b !== 'number') return undefined
    const result = calculate(a, b)
    // -0 becomes 0; what is not finite is for the evaluator to refuse.
    return Number.isFinite(result) ? result + 0 : undefined
  }
}

function comparison(compare: (a: number | string, b: number | string) => boolean): Operation {
  return (a, b) => {
    const areNumbers = typeof a === 'number' && typeof b === 'number'
    const areTexts = typeof a === 'string' && typeof b === 'string'
    return areNumbers || areTexts ? compare(a, b) : undefined
  }
}

function concatenation(a: JsonValue, b: JsonValue): JsonValue | undefined {
  const left = plainText(a)
  const right = plainText(b)
  if (left === undefined || right === undefined || left.length + right.length > TEXT_LIMIT) return undefined
  return left + right
}

/** Fractions and large numbers are rounded when they become text: the evaluator knows how. */
function plainText(value: JsonValue): string | undefined {
  if (typeof value === 'string') return value
  return typeof value === 'boolean' || (Number.isInteger(value) && Math.abs(Number(value)) < 1e15)
    ? String(value)
    : undefined
}

function isScalar(value: JsonValue): boolean {
  return typeof value !== 'object' || value === null
}

function construction(node: JsonataAst, depth: number): DirectForm | undefined {
  if (node.value === '[' && hasOnly(node, ['type', 'value', 'position', 'expressions'])) {
    return arrayConstructor(node.expressions, depth)
  }
  const isObject = node.value === '{' && hasOnly(node, ['type', 'value', 'position', 'lhs'])
  return isObject ? objectConstructor(node.lhs, depth) : undefined
}

function arrayConstructor(expressions: unknown, depth: number): DirectForm | undefined {
  // The parser gives a constructor an array of nodes.
  const items = (expressions as readonly unknown[]).map((item) => part(item, depth))
  if (!items.every((item) => item !== undefined)) return undefined
  return (scope) => {
    const values: JsonValue[] = []
    for (const item of items) {
      const value = item(scope)
      // An array among the items is spread or nested by rules of its own.
      if (value === undefined || isJsonArray(value)) return undefined
      values.push(value)
    }
    return values
  }
}

function objectConstructor(pairs: unknown, depth: number): DirectForm | undefined {
  const members = new Map<string, DirectForm>()
  // The parser gives a constructor pairs of nodes.
  for (const [key, value] of pairs as readonly (readonly [JsonataAst, JsonataAst])[]) {
    const form = part(value, depth)
    const isPlain = key.type === 'string' && key.value !== '__proto__' && hasOnly(key, ['type', 'value', 'position'])
    if (form === undefined || !isPlain || members.has(String(key.value))) return undefined
    members.set(String(key.value), form)
  }
  return (scope) => {
    const object: Record<string, JsonValue> = {}
    for (const [key, form] of members) {
      const value = form(scope)
      if (value === undefined) return undefined
      object[key] = value
    }
    return object
  }
}
