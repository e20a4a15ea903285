import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { JsonObject, JsonValue } from '../../base/JsonValue'
import type { EvaluationScope } from '../Evaluation'
import { compileJsonataTemplate } from '../jsonata/compileJsonataTemplate'
import { compileTemplate } from '../template/compileTemplate'
import { compileIntrinsic } from './compileIntrinsic'
import { intrinsicFunctions } from './intrinsicFunctions'

function scopeOf(input: JsonValue, context: JsonObject = {}): EvaluationScope {
  const chance = { random: () => 0.5, uuid: () => 'generated-uuid', now: () => 0 }
  return { input, context: () => context, variables: new Map<string, JsonValue>([['seven', 7]]), chance }
}

function evaluate(call: string, input: JsonValue = {}) {
  const compiled = compileIntrinsic(call)
  return compiled.ok ? compiled.value.evaluate(scopeOf(input)) : compiled
}

const input: JsonObject = {
  a: 1,
  text: 'x,y;z',
  list: [3, 1, 3, null],
  object: { k: 1, deep: { l: [] } },
  nothing: null,
  raw: '{"b": [1, "é"]}',
  braces: 'got {} and \\{\\}',
}

/** Arguments as written between the parentheses, and the result. */
const RESULTS: Readonly<Record<string, readonly (readonly [string, JsonValue])[]>> = {
  Format: [
    ["'plain'", 'plain'],
    ["'{} and {}', $.a, 'b'", '1 and b'],
    ["'{}', null", 'null'],
    ["'{}|{}|{}', true, 1.5, -2", 'true|1.5|-2'],
    ["'{}', $.object", '{k=1, deep={l=[]}}'],
    ["'{}', $.list", '[3, 1, 3, null]'],
    ["'\\{\\} {}', 1", '{} 1'],
    ["'\\\\{}', 1", '\\1'],
    ["'it\\'s \"{}\"', 'q'", 'it\'s "q"'],
    ["'tab\\tline\\n\\u00e9{}', $seven", 'tab\tline\né7'],
    ["'two\nlines'", 'two\nlines'],
    ["$.braces, 'x'", 'got x and {}'],
  ],
  StringToJson: [
    ['$.raw', { b: [1, 'é'] }],
    ["''", null],
    ["' '", null],
    ["'-0'", 0],
    ["' [1] '", [1]],
    ['\'"x"\'', 'x'],
  ],
  JsonToString: [
    ['$.object', '{"k":1,"deep":{"l":[]}}'],
    ["'x'", '"x"'],
    ['null', 'null'],
    ['$.list', '[3,1,3,null]'],
  ],
  Array: [
    ['', []],
    ['$.a', [1]],
    ["1, 'b', null, $.object", [1, 'b', null, { k: 1, deep: { l: [] } }]],
  ],
  ArrayPartition: [
    ['$.list, 2', [[3, 1], [3, null]]], // biome-ignore format: one line each
    ['$.list, 3', [[3, 1, 3], [null]]],
    [
      '$.list, 2.4',
      [
        [3, 1],
        [3, null],
      ],
    ],
    ['$.list, 99', [[3, 1, 3, null]]],
    ['States.Array(), 1', []],
  ],
  ArrayContains: [
    ['$.list, 3', true],
    ['$.list, null', true],
    ["$.list, '3'", false],
    ['States.Array($.object), States.StringToJson(\'{"deep":{"l":[]},"k":1.0}\')', true],
    ['States.Array(), null', false],
  ],
  ArrayRange: [
    ['1, 9, 2', [1, 3, 5, 7, 9]],
    ['0, 10, 3', [0, 3, 6, 9]],
    ['5, 1, -2', [5, 3, 1]],
    ['5, 1, 1', []],
    ['3, 3, -1', [3]],
    ['1.6, 1.4, 1', [1]],
    ['1.4, 5.6, 2.2', [1, 3, 5]],
  ],
  ArrayGetItem: [
    ['$.list, 0', 3],
    ['$.list, 3', null],
    ['$.list, 1.2', 1],
    ['States.Array(), 5', null],
  ],
  ArrayLength: [
    ['$.list', 4],
    ['States.Array()', 0],
  ],
  ArrayUnique: [
    ['$.list', [3, 1, null]],
    ['States.StringToJson(\'[{"a":1,"b":2},{"b":2,"a":1},"1",1,[1],[1]]\')', [{ a: 1, b: 2 }, '1', 1, [1]]],
  ],
  Base64Encode: [
    ["''", ''],
    ["'Data to encode'", 'RGF0YSB0byBlbmNvZGU='],
    ["'é😀'", 'w6nwn5iA'],
  ],
  Base64Decode: [
    ["''", ''],
    ["'RGF0YSB0byBlbmNvZGU='", 'Data to encode'],
    ["'w6nwn5iA'", 'é😀'],
  ],
  Hash: [
    ["'input data', 'MD5'", '812f45842bc6d66ee14572ce20db8e86'],
    ["'input data', 'SHA-1'", 'aaff4a450a104cd177d28d18d74485e8cae074b7'],
    ["'input data', 'SHA-256'", 'b4a697a057313163aee33cd8d40c66e9f0f177e00cac2de32475ffff6169c3e3'],
  ],
  JsonMerge: [['$.object, States.StringToJson(\'{"deep":{"m":1},"n":2}\'), false', { k: 1, deep: { m: 1 }, n: 2 }]],
  MathRandom: [
    ['10, 20', 15],
    ['-3, -2', -3],
    ['0, 10, 42', 0],
    ['0, 1000, 0', 360],
  ],
  MathAdd: [
    ['1, 2', 3],
    ['1.49, 1.5', 3],
    ['1.5, 1.51', 4],
    ['-1.5, 0', -1],
    ['-0.5, 0', 0],
    ['-1.5, -1.51', -3],
    ['2.5, 0', 3],
    ['-3.5, 1e1', 7],
  ],
  StringSplit: [
    ["$.text, ',;'", ['x', 'y', 'z']],
    ["',,,,', ','", []],
    ["', , ,', ','", [' ', ' ']],
    ["'', ','", []],
    ["'a.b', ''", ['a.b']],
    ["'This.is+a,test=string', '.+,='", ['This', 'is', 'a', 'test', 'string']],
  ],
  UUID: [['', 'generated-uuid']],
}

describe.each(Object.entries(RESULTS))('States.%s', (name, cases) => {
  test.each(cases)('(%s)', (args, value) => {
    expect(evaluate(`States.${name}(${args})`, input)).toEqual({ ok: true, value })
  })
})

test('every function of the list has cases', () => {
  expect([...intrinsicFunctions.keys()].sort()).toEqual(
    Object.keys(RESULTS)
      .map((name) => `States.${name}`)
      .sort(),
  )
  expect(intrinsicFunctions.size).toBe(18)
})

describe('blanks and newlines between tokens', () => {
  test.each([' States.MathAdd ( 1 , 2 ) ', 'States.MathAdd(\n  $.a,\n  2\n)'])('%j', (call) => {
    expect(evaluate(call, input)).toEqual({ ok: true, value: 3 })
  })
})

const INVALID = [
  "Format('{}')",
  "Format('x', 1)",
  'Format(1)',
  'Format()',
  'StringToJson(1)',
  'StringToJson()',
  'JsonToString()',
  'JsonToString(1, 2)',
  'ArrayPartition($.list, 0)',
  'ArrayPartition($.list, 0.4)',
  'ArrayPartition($.list, -1)',
  'ArrayPartition($.a, 1)',
  "ArrayPartition($.list, '1')",
  'ArrayContains($.a, 1)',
  'ArrayContains($.list)',
  'ArrayRange(1, 2, 0)',
  'ArrayRange(1, 2, 0.49)',
  'ArrayRange(1, 2)',
  'ArrayRange(0, 1000, 1)',
  "ArrayRange('1', 2, 1)",
  'ArrayGetItem($.list, 4)',
  'ArrayGetItem($.list, -1)',
  "ArrayGetItem($.list, '1')",
  'ArrayLength($.object)',
  'ArrayUnique($.a)',
  'Base64Encode(1)',
  "Base64Decode('%')",
  "Hash('x', 'md5')",
  "Hash(1, 'MD5')",
  'JsonMerge($.object, $.object, true)',
  'JsonMerge($.object, $.object)',
  'JsonMerge($.object, $.list, false)',
  'MathRandom(5, 5)',
  'MathRandom(1.4, 1.6)',
  "MathRandom(1, 9, '1')",
  'MathRandom(1, 9, null)',
  "MathAdd('1', 2)",
  'MathAdd(1)',
  'StringSplit(1, 2)',
  "StringSplit('x')",
  'UUID(1)',
]

test.each(INVALID)('States.%s has invalid arguments', (call) => {
  const source = `States.${call}`
  const name = source.slice(0, source.indexOf('('))
  const cause = `There was an error while evaluating the intrinsic function: ${source}. Invalid arguments in ${name}`
  expect(evaluate(source, input)).toEqual({ ok: false, error: { error: 'States.Runtime', cause } })
})

test('texts over 10,000 characters', () => {
  const long = { text: 'a'.repeat(10_001), fits: 'a'.repeat(10_000) }
  for (const call of ['Base64Encode($.text)', 'Base64Decode($.text)', "Hash($.text, 'MD5')"]) {
    expect(evaluate(`States.${call}`, long)).toMatchObject({ ok: false })
    expect(evaluate(`States.${call.replace('text', 'fits')}`, long)).toMatchObject({ ok: true })
  }
})

describe('causes', () => {
  test.each([
    ["States.Format('Hello {', $.a)", "Invalid template in States.Format: matching '}' not found for '{'."],
    ["States.Format('{{}}', 1)", "Invalid template in States.Format: matching '}' not found for '{'."],
    ["States.Format('Hello }')", "Invalid template in States.Format: matching '{' not found for '}'."],
  ])('%s', (call, reason) => {
    const cause = `There was an error while evaluating the intrinsic function: ${call}. ${reason}`
    expect(evaluate(call, input)).toMatchObject({ error: { cause } })
  })

  test.each([
    ['{bad', "Unexpected character ('b' (code 98)): was expecting double-quote to start field name", 1, 2],
    ['nope', "Unrecognized token 'nope': was expecting (JSON String, Number, Array", 1, 5],
    ['[1 2]', 'Unexpected character', 1, 4],
    ['{"a":1,\n "b" 2}', 'Unexpected character', 2, 6],
    ['[1,', 'Unexpected end-of-input', 1, 4],
    ['"abc', 'Unexpected end-of-input', 1, 5],
    ['[1]]', 'Unexpected character', 1, 4],
    ['[1,]', 'Unexpected character', 1, 4],
  ])('StringToJson of %j', (json, what, line, column) => {
    const result = evaluate('States.StringToJson($.json)', { json })
    const cause = result.ok || !('cause' in result.error) ? '' : result.error.cause
    expect(cause).toContain(`States.StringToJson($.json). Cannot convert String to Json in States.StringToJson`)
    expect(cause).toContain(`caused by: ${what}`)
    expect(cause).toContain(`line: ${line}, column: ${column}]`)
  })

  test('StringToJson of what nests too deep', () => {
    const json = `${'['.repeat(50_000)}${']'.repeat(50_000)}`
    expect(evaluate('States.StringToJson($.json)', { json })).toMatchObject({ ok: false })
    const fits = `${'['.repeat(900)}"${'['.repeat(2000)}"${']'.repeat(900)}`
    expect(evaluate('States.StringToJson($.json)', { json: fits })).toMatchObject({ ok: true })
  })

  test('a path that finds nothing', () => {
    expect(evaluate("States.Format('{}', $.nope)", { other: 1 })).toMatchObject({
      error: {
        cause:
          "The function 'States.Format('{}', $.nope)' had the following error: The JsonPath argument for the field '$.nope' could not be found in the input '{\"other\":1}'",
      },
    })
  })

  test('the call that failed is the inner one', () => {
    expect(evaluate("States.Format('{}', States.MathAdd(1))")).toMatchObject({
      error: {
        cause: expect.stringContaining('function: States.MathAdd(1). Invalid arguments in States.MathAdd'),
      },
    })
  })
})

test.each([
  '',
  'States',
  'States.Array',
  'States.Array(',
  'States.Array(1',
  'States.Array(1,)',
  'States.Array(,)',
  'States.Array(1 2)',
  'States.Array() x',
  'States.Array("x")',
  "States.Array('x)",
  "States.Array('\\\"')",
  "States.Array('\\x')",
  "States.Array('\\",
  'States.array()',
  'states.Array()',
  'States.Nothing()',
  'States.constructor()',
  'States.Array(x)',
  'States.Array($.)',
  'States.Array({})',
])('not a call: %s', (source) => {
  expect(compileIntrinsic(source)).toMatchObject({ ok: false, error: { position: expect.any(Number) } })
})

test('calls nested beyond all sense are refused, not a crash', () => {
  expect(compileIntrinsic(`${'States.Array('.repeat(5000)}${')'.repeat(5000)}`).ok).toBe(false)
  expect(compileIntrinsic(`${'States.Array('.repeat(20)}${')'.repeat(20)}`).ok).toBe(true)
})

test('law: any text goes through a literal and Base64 and comes back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
      const literal = text.replace(/[\\']/g, (letter) => `\\${letter}`)
      const call = `States.Base64Decode(States.Base64Encode('${literal}'))`
      expect(evaluate(call)).toEqual({ ok: true, value: text })
    }),
  )
})

const recorded = join(process.env.STEPWRIGHT_SHARED ?? '../shared', 'conformance/cases/intrinsic_functions')
const hasRecorded = existsSync(recorded)
if (!hasRecorded) console.log(`Left out: recorded intrinsic function calls (${recorded} is not there)`)

describe.skipIf(!hasRecorded)('what AWS answered', () => {
  interface Recorded {
    readonly definition: { readonly States: Record<string, { Parameters?: JsonValue; Output?: JsonValue }> }
    readonly input: JsonValue
    readonly expected: { readonly status: string; readonly output?: JsonValue }
  }

  test('all recorded single calls', () => {
    let compared = 0
    for (const file of readdirSync(recorded)) {
      const { definition, input, expected }: Recorded = JSON.parse(readFileSync(join(recorded, file), 'utf8'))
      const { Parameters, Output } = Object.values(definition.States)[0] ?? {}
      const compiled =
        Parameters === undefined
          ? compileJsonataTemplate(Output ?? null, 'Output', { states: ['input', 'context'] })
          : compileTemplate(Parameters, 'Parameters')
      // Random results cannot be compared.
      if (JSON.stringify(expected.output).includes('RandomNumberGenerated')) continue
      const value = compiled.ok && compiled.value.evaluate(scopeOf(input, { Execution: { Input: input } }))
      expect(value, file).toEqual({ ok: true, value: expected.output })
      compared += 1
    }
    console.log(`Recorded intrinsic calls: ${compared} compared`)
    expect(compared).toBeGreaterThan(80)
  })
})
