import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tokenizeLine } from './tokenizeLine'

/** `text:scope` for each token that is not white space. */
function scopes(line: string, inComment = false): readonly string[] {
  const { tokens } = tokenizeLine(line, inComment)
  return tokens
    .map(({ startIndex, scopes }, index) => `${line.slice(startIndex, tokens[index + 1]?.startIndex)}|${scopes}`)
    .filter((token) => !/^\s*\|$/.test(token))
}

test.each<[string, string, readonly string[]]>([
  ['a property', '"Next": "Pay"', ['"Next"|string.key', ':|delimiter', '"Pay"|string.value']],
  ['a string that looks like a key', '["a:b"]', ['[|delimiter', '"a:b"|string.value', ']|delimiter']],
  ['numbers', '[-1.5e3, 07]', ['[|delimiter', '-1.5e3|number', ',|delimiter', '07|number', ']|delimiter']],
  ['words', 'true null nope', ['true|keyword', 'null|keyword', 'nope|invalid']],
  [
    'a bare placeholder',
    '"Seconds": ${Delay},',
    ['"Seconds"|string.key', ':|delimiter', '${Delay}|variable.placeholder', ',|delimiter'],
  ],
  ['a placeholder in a string', '"a${B}c"', ['"a|string.value', '${B}|string.placeholder', 'c"|string.value']],
  [
    'a placeholder in a key',
    '"${B}": 1',
    ['"|string.key', '${B}|string.placeholder', '"|string.key', ':|delimiter', '1|number'],
  ],
  ['a path', '"$.order[0]"', ['"$.order[0]"|string.path']],
  ['the whole input', '"$"', ['"$"|string.path']],
  ['an intrinsic function', `"States.Format('{}', $.a)"`, [`"States.Format('{}', $.a)"|string.path`]],
  ['money', '"$5"', ['"$5"|string.value']],
  ['a line comment', '1 // {% "x"', ['1|number', '// {% "x"|comment']],
  ['a comment within', '1 /* a */ 2', ['1|number', '/* a */|comment', '2|number']],
  ['an escaped quote', '"a\\"b" 1', ['"a\\"b"|string.value', '1|number']],
  ['an open string', '"abc', ['"abc|string.value']],
  ['a string that ends in a backslash', '"abc\\', ['"abc\\|string.value']],
  [
    'JSONata',
    '"{% $sum($x.price) > 10 and \\"a\\" %}"',
    [
      '"|string.value',
      '{% |string.jsonata.delimiter',
      '$sum|string.jsonata.call',
      '(|string.jsonata.operator',
      '$x|string.jsonata.variable',
      '.|string.jsonata.operator',
      'price|string.jsonata.field',
      ') > |string.jsonata.operator',
      '10 |string.jsonata.number',
      'and |string.jsonata.keyword',
      '\\"a\\" |string.jsonata.string',
      '%}|string.jsonata.delimiter',
      '"|string.value',
    ],
  ],
  [
    'JSONata that is not closed',
    '"{% $x',
    ['"|string.value', '{% |string.jsonata.delimiter', '$x|string.jsonata.variable'],
  ],
])('%s', (_title, line, expected) => {
  expect(scopes(line)).toEqual(expected)
})

test('a block comment goes on over lines', () => {
  expect(tokenizeLine('1 /* a', false).inComment).toBe(true)
  expect(tokenizeLine('b', true)).toEqual({ tokens: [{ startIndex: 0, scopes: 'comment' }], inComment: true })
  expect(scopes('c */ 2', true)).toEqual(['c */|comment', '2|number'])
  expect(tokenizeLine('c */ 2', true).inComment).toBe(false)
})

test('tokens begin in order and everything in a string is named so', () => {
  const pieces = fc.constantFrom(
    '"',
    '{%',
    '%}',
    '${',
    '}',
    '$x',
    '\\',
    '/*',
    '*/',
    '//',
    ' ',
    '[',
    '1',
    'a',
    "'",
    '\u{1F600}',
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), fc.boolean(), (parts, inComment) => {
      const line = parts.join('')
      const { tokens } = tokenizeLine(line, inComment)
      let last = -1
      for (const { startIndex } of tokens) {
        expect(startIndex).toBeGreaterThan(last)
        expect(startIndex).toBeLessThanOrEqual(line.length)
        last = startIndex
      }
    }),
  )
  const inside = scopes('"{% [(${x}) { %}"')
  expect(inside.every((token) => token.includes('|string'))).toBe(true)
})
