import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tokenizeYamlLine, type YamlState, yamlStart } from './tokenizeYamlLine'

/** `text|scope` for each token of each line that is not white space. */
function scopes(text: string): readonly string[] {
  let state: YamlState = yamlStart
  return text.split('\n').flatMap((line) => {
    const { tokens, state: next } = tokenizeYamlLine(line, state)
    state = next
    return tokens
      .map(
        ({ startIndex, scopes }, index) => `${line.slice(startIndex, tokens[index + 1]?.startIndex).trim()}|${scopes}`,
      )
      .filter((token) => !token.startsWith('|'))
  })
}

test.each<[string, string, readonly string[]]>([
  ['a property', 'Next: Pay order', ['Next|string.key', ':|delimiter', 'Pay order|string.value']],
  ['a name in quotes', '"Pay: now": 1', ['"Pay: now"|string.key', ':|delimiter', '1|number']],
  ['an item', '- States.ALL # any', ['-|delimiter', 'States.ALL|string.value', '# any|comment']],
  ['an object in a list', '- Next: B', ['-|delimiter', 'Next|string.key', ':|delimiter', 'B|string.value']],
  ['words', 'End: true', ['End|string.key', ':|delimiter', 'true|keyword']],
  ['an ARN', 'Resource: arn:aws:states:::x', ['Resource|string.key', ':|delimiter', 'arn:aws:states:::x|string.value']],
  ['a path', 'InputPath: $.order', ['InputPath|string.key', ':|delimiter', '$.order|string.path']],
  [
    'a path in quotes',
    "a.$: '$.b'",
    ['a.$|string.key', ':|delimiter', "'|string.value", '$.b|string.path', "'|string.value"],
  ],
  [
    'an index',
    'ItemsPath: $.a[0].b # c',
    ['ItemsPath|string.key', ':|delimiter', '$.a[0].b|string.path', '# c|comment'],
  ],
  [
    'a list on a line',
    '[a b, $.c]',
    ['[|delimiter', 'a b|string.value', ',|delimiter', '$.c|string.path', ']|delimiter'],
  ],
  ['a placeholder', 'Resource: ${Arn}', ['Resource|string.key', ':|delimiter', '${Arn}|string.placeholder']],
  [
    'an anchor and an alias',
    'a: &x {b: *y}',
    [
      'a|string.key',
      ':|delimiter',
      '&x|keyword',
      '{|delimiter',
      'b|string.key',
      ':|delimiter',
      '*y|keyword',
      '}|delimiter',
    ],
  ],
  ['a tag', 'a: !Sub b', ['a|string.key', ':|delimiter', '!Sub|keyword', 'b|string.value']],
  ['a document', '---', ['---|keyword']],
  [
    'an expression',
    "Output: '{% $sum($x) %}'",
    [
      'Output|string.key',
      ':|delimiter',
      "'|string.value",
      '{%|string.jsonata.delimiter',
      '$sum|string.jsonata.call',
      '(|string.jsonata.operator',
      '$x|string.jsonata.variable',
      ')|string.jsonata.operator',
      '%}|string.jsonata.delimiter',
      "'|string.value",
    ],
  ],
  [
    'an expression over several lines',
    'Output: |-\n  {% $x[\n    1 %}\nNext: B',
    [
      'Output|string.key',
      ':|delimiter',
      '{%|string.jsonata.delimiter',
      '$x|string.jsonata.variable',
      '[|string.jsonata.operator',
      '1|string.jsonata.number',
      '%}|string.jsonata.delimiter',
      'Next|string.key',
      ':|delimiter',
      'B|string.value',
    ],
  ],
  [
    'a block ends with its indentation',
    'a: >\n  b: c\nd: e',
    [
      'a|string.key',
      ':|delimiter',
      '>|delimiter',
      'b: c|string.value',
      'd|string.key',
      ':|delimiter',
      'e|string.value',
    ],
  ],
  [
    'a quoted text over lines',
    "a: 'b\n  c' # d",
    ['a|string.key', ':|delimiter', "'b|string.value", "c'|string.value", '# d|comment'],
  ],
])('%s', (_title, text, expected) => {
  expect(scopes(text).filter((token) => !token.startsWith('|'))).toEqual(
    expected.filter((token) => !token.startsWith('|')),
  )
})

test('tokens begin in order, and brackets in texts are named so', () => {
  const pieces = fc.constantFrom(
    '"',
    "'",
    '{%',
    '%}',
    '${',
    '}',
    '$x',
    '- ',
    ': ',
    '#',
    ' ',
    '[',
    '|',
    '1',
    'a',
    '&',
    '\u{1F600}',
  )
  const state = fc.record({
    block: fc.integer({ min: -1, max: 2 }),
    inExpression: fc.boolean(),
    quote: fc.constantFrom('"', "'", ''),
  })
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 20 }), state, (parts, from) => {
      const line = parts.join('')
      let last = -1
      // One of three quotes.
      for (const { startIndex } of tokenizeYamlLine(line, from as YamlState).tokens) {
        expect(startIndex).toBeGreaterThan(last)
        expect(startIndex).toBeLessThanOrEqual(line.length)
        last = startIndex
      }
    }),
  )
})
