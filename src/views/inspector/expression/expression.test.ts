import { describe, expect, test } from 'vitest'
import type { QueryLanguage } from '../../../core/asl/StateType'
import type { Path } from '../../../core/base/Path'
import { insertPath } from './insertPath'
import { placeWords, problemPlace, rawOffset } from './problemPlace'

describe('insertPath', () => {
  /** `|` is the caret, or the two ends of the selection. */
  test.each<[QueryLanguage, boolean, string, string, string]>([
    ['JSONPath', true, '|', '$.a', '$.a'],
    ['JSONPath', true, '$.old|', '$.a', '$.a'],
    ['JSONPath', true, 'States.Format(|)', '$.a', 'States.Format($.a)'],
    ['JSONPath', false, '|', '$.a', '"$.a"'],
    ['JSONPath', false, '{ "x.$": "|" }', '$.a', '{ "x.$": "$.a" }'],
    ['JSONPath', false, '{ "x.$": "$.o|ld" }', "$['b']", `{ "x.$": "$['b']" }`],
    ['JSONPath', false, `{ "x.$": "States.Format('{}', |)" }`, '$.a', `{ "x.$": "States.Format('{}', $.a)" }`],
    ['JSONPath', false, '{ "x.$": | }', '$.a', '{ "x.$": "$.a" }'],
    ['JSONata', false, '|', '$states.input.a', '{% $states.input.a %}'],
    ['JSONata', false, '{% 1 + | %}', '$x', '{% 1 + $x %}'],
    ['JSONata', false, '{% |a| + 1 %}', '$x', '{% $x + 1 %}'],
    ['JSONata', false, '|{% %}', '$x', '{%$x %}'],
    ['JSONata', false, '{% 1 %}|', '$x', '{% 1 $x%}'],
    ['JSONata', false, '{ "a": "|" }', '$x', '{ "a": "{% $x %}" }'],
    ['JSONata', false, '{ "a": "{% 1 + | %}" }', '$lookup($x, "b")', '{ "a": "{% 1 + $lookup($x, \\"b\\") %}" }'],
    ['JSONata', false, '{ "a": | }', '$x', '{ "a": "{% $x %}" }'],
    ['JSONata', true, '12|', '$x', '{% $x %}'],
  ])('%s %s %s', (language, isPath, marked, path, expected) => {
    const [head = '', middle = '', tail] = marked.split('|')
    const text = head + middle + (tail ?? '')
    const to = tail === undefined ? head.length : head.length + middle.length
    const { from, to: end, insert } = insertPath({ text, from: head.length, to, path, language, isPath })
    expect(text.slice(0, from) + insert + text.slice(end)).toBe(expected)
  })
})

describe('problemPlace', () => {
  test.each<[string, Path, { from: number; to: number } | null, string]>([
    ['$.order[x]', [], { from: 8, to: 10 }, 'x]'],
    [' $.a ', [], null, '$.a'],
    ['{% 1 + %}', [], { from: 5, to: 6 }, '+'],
    ['{ "a": "{% 1 + %}" }', ['a'], { from: 5, to: 6 }, '+'],
    ['{ "a": "{% \\"x\\" + 1 %}" }', ['a'], { from: 7, to: 8 }, '+'],
    ['{ "a": ["{% 1 + %}"] }', ['a', 0], null, '"{% 1 + %}"'],
    ['{ "a": 1 }', ['b'], null, '{ "a": 1 }'],
  ])('%s %j', (text, path, range, expected) => {
    const { from, to } = problemPlace(text, { path, range })
    expect(text.slice(from, to)).toBe(expected)
  })

  test('escapes count as the one character they stand for', () => {
    const literal = JSON.stringify('a"\n\u0001b')
    for (const [index, char] of [...'a"\n\u0001b'].entries()) {
      const raw = literal.slice(rawOffset(literal, index), rawOffset(literal, index + 1))
      expect(JSON.parse(`"${raw}"`)).toBe(char)
    }
  })

  test.each([
    ['$.a.b', { from: 4, to: 5 }, 'Character 5'],
    ['$.a', { from: 0, to: 3 }, ''],
    ['{\n  "a": 1\n}', { from: 9, to: 10 }, 'Line 2, character 8'],
  ])('%s', (text, place, words) => {
    expect(placeWords(text, place)).toBe(words)
  })
})
