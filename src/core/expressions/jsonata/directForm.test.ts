// Holds the direct closures to the evaluator: the same value, or undefined for "ask the evaluator".
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { JsonObject, JsonValue } from '../../base/JsonValue'
import type { EvaluationScope } from '../Evaluation'
import { directForm } from './directForm'
import jsonata from './jsonataSync.data.js'
import { parseJsonata } from './parseJsonata'
import { plainValue } from './plainValue'

/** The soak looks much longer. */
const RUNS = process.env.STEPWRIGHT_SOAK ? 200_000 : 20_000

const name = fc.constantFrom('a', 'b', 'constructor')
const scalar = fc.oneof(
  fc.integer({ min: -5, max: 5 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(1e15, 1e21, 0.1, -0, true, false, null, '', 'x', 'é'),
)
const value = fc.letrec<{ node: JsonValue }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    scalar,
    fc.dictionary(name, tie('node'), { maxKeys: 3 }),
    fc.array(tie('node'), { maxLength: 3 }),
  ),
})).node

const literal = fc.oneof(
  fc.integer({ min: -3, max: 20 }).map(String),
  fc.constantFrom('true', 'false', 'null', "'x'", "''", '1.5', '1e20', '0.1'),
)
const read = fc
  .tuple(
    fc.constantFrom('$states.input', '$states.result', '$states.context', '$v', '$w', '$sum'),
    fc.array(name, { maxLength: 3 }),
  )
  .map(([root, keys]) => [root, ...keys].join('.'))
const operator = fc.constantFrom('+', '-', '*', '/', '%', '=', '!=', '<', '<=', '>', '>=', 'and', 'or', '&')
const expression = fc.letrec<{ node: string }>((tie) => {
  const node = tie('node')
  return {
    node: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      literal,
      read,
      read,
      fc.tuple(node, operator, node).map((parts) => parts.join(' ')),
      fc.tuple(node, node, node).map(([test, yes, no]) => `${test} ? ${yes} : ${no}`),
      fc.array(node, { maxLength: 3 }).map((items) => `[${items}]`),
      fc.tuple(node, node).map(([a, b]) => `{'a': ${a}, 'b': ${b}}`),
      fc.tuple(read, literal).map(([path, key]) => `${path}[${key}]`),
      read.map((path) => `${path}[]`),
    ),
  }
}).node

function byEvaluator(source: string, scope: EvaluationScope): string {
  const bindings: Record<string, unknown> = { ...Object.fromEntries(scope.variables) }
  bindings.states = { input: scope.input, result: scope.result, context: scope.context() }
  try {
    return JSON.stringify(plainValue(jsonata(source).evaluate(undefined, bindings)))
  } catch (error) {
    return `threw ${JSON.stringify(error)}`
  }
}

test('a direct closure answers what the evaluator answers', () => {
  let withForm = 0
  let answered = 0
  fc.assert(
    fc.property(expression, value, value, (source, input, other) => {
      const scope: EvaluationScope = {
        input,
        result: other,
        context: () =>
          typeof other === 'object' && other !== null && !Array.isArray(other) ? (other as JsonObject) : {},
        variables: new Map([['v', other]]),
        chance: { random: () => 0, uuid: () => '', now: () => 0 },
      }
      // The tokenizer takes some divisions for regular expressions.
      const parsed = parseJsonata(source)
      const form = parsed.ok ? directForm(parsed.value.expression.ast()) : undefined
      if (form === undefined) return
      withForm += 1
      const direct = form(scope)
      if (direct === undefined) return
      answered += 1
      expect(JSON.stringify({ value: direct })).toBe(byEvaluator(source, scope))
    }),
    { numRuns: RUNS },
  )
  console.log(`Direct closures: ${withForm} of ${RUNS} expressions, ${answered} answered`)
  expect(answered).toBeGreaterThan(2000)
})

test.each([
  ['$states.input.a.b', true],
  ["$v + 1 < 3 and $states.input.a = 'x'", true],
  ["{'a': [$v, 1]}", true],
  ['$states.input.a[0]', false],
  ['$states.input.a[]', false],
  ['$states', false],
  ['$sum($v)', false],
  ["{'a': 1, 'a': 2}", false],
  [`${'1 + '.repeat(60)}1`, false],
])('%s has a direct form: %s', (source, has) => {
  expect(directForm(jsonata(source).ast()) !== undefined).toBe(has)
})
