import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { JsonValue } from '../base/JsonValue'
import type { EvaluationScope } from '../expressions/Evaluation'
import { compileJsonata } from '../expressions/jsonata/compileJsonata'
import { compilePath } from '../expressions/jsonpath/compilePath'
import { pathTo } from './pathTo'
import type { QueryLanguage } from './StateType'

test.each<[QueryLanguage, string, readonly (string | number)[], string]>([
  ['JSONPath', '$', [], '$'],
  ['JSONPath', '$', ['a', 'b', 0], '$.a.b[0]'],
  ['JSONPath', '$$', ['State', 'Name'], '$$.State.Name'],
  ['JSONPath', '$order', [0, 'größe'], '$order[0].größe'],
  [
    'JSONPath',
    '$',
    ['two words', "it's", 'a\\b', 'x-y', '1st', ''],
    "$['two words']['it\\'s']['a\\\\b']['x-y']['1st']['']",
  ],
  ['JSONata', '$states.input', ['a', 'b', 0], '$states.input.a.b[0]'],
  ['JSONata', '$states.input', ['two words', 'and', 'x-y'], '$states.input.`two words`.`and`.`x-y`'],
  ['JSONata', '$order', ['a`b', 'c'], '$lookup($order, "a`b").c'],
])('%s %s %j', (language, root, steps, path) => {
  expect(pathTo(root, steps, language)).toBe(path)
})

/** A value no query language changes on its way: JSONata takes lists of one for their element. */
const leaf = fc.oneof(fc.integer(), fc.boolean(), fc.string({ minLength: 1 }))
const name = fc.string().filter((key) => key !== '__proto__')

/** Some steps, and a value in which they lead to 'here' past other members. */
const located = fc
  .array(fc.oneof(name, fc.nat(2)), { maxLength: 5 })
  .chain((steps) => fc.tuple(fc.constant(steps), fc.array(leaf, { minLength: 3, maxLength: 3 })))
  .map(([steps, fill]) => ({
    steps,
    value: steps.reduceRight<JsonValue>(
      (inner, step) =>
        typeof step === 'number' ? fill.map((other, index) => (index === step ? inner : other)) : { [step]: inner },
      'here',
    ),
  }))

describe('the path leads to the value', () => {
  test('in JSONPath', () => {
    fc.assert(
      fc.property(located, ({ steps, value }) => {
        const compiled = compilePath(pathTo('$', steps, 'JSONPath'))
        expect(compiled.ok && compiled.value.evaluate(scopeOf(value))).toEqual({ ok: true, value: 'here' })
      }),
    )
  })

  test('in JSONata', () => {
    fc.assert(
      fc.property(located, ({ steps, value }) => {
        const compiled = compileJsonata(pathTo('$states.input', steps, 'JSONata'), 'Output', { states: ['input'] })
        expect(compiled.ok && compiled.value.evaluate(scopeOf(value))).toEqual({ ok: true, value: 'here' })
      }),
    )
  })
})

function scopeOf(input: JsonValue): EvaluationScope {
  return { input, context: () => ({}), variables: new Map(), chance: { random: () => 0, uuid: () => '', now: () => 0 } }
}
