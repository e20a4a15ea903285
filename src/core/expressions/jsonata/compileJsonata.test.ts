import { describe, expect, test } from 'vitest'
import type { JsonObject, JsonValue } from '../../base/JsonValue'
import type { EvaluationScope } from '../Evaluation'
import { compileJsonata } from './compileJsonata'
import type { StatesMember } from './JsonataOptions'

const ALL: readonly StatesMember[] = ['input', 'context', 'result', 'errorOutput']

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze)
  return value
}

const input: JsonObject = freeze(
  JSON.parse(`{"n":2,"text":"é","one":[5],"none":[],"nil":null,"flag":true,"__proto__":{"own":1},"order":
  {"lines":[{"id":1,"price":5},{"id":2,"price":15}],"total":20},"tupleStream":true,"call":{"_jsonata_lambda":true}}`),
)

let draws = 0
const scope: EvaluationScope = {
  input,
  result: freeze({ ok: true }),
  errorOutput: freeze({ Error: 'Oops', Cause: 'why' }),
  context: () => freeze({ State: { Name: 'Pay' } }),
  variables: new Map<string, JsonValue>(Object.entries(freeze({ v: 3, list: [3, 1, 2], object: { a: { b: 7 } } }))),
  chance: {
    random: () => {
      draws += 1
      return (draws % 10) / 10
    },
    uuid: () => 'made-uuid',
    now: () => Date.UTC(2026, 0, 2, 3, 4, 5, 678),
  },
}

function evaluate(source: string) {
  const compiled = compileJsonata(source, 'Output', { states: ALL })
  if (!compiled.ok) throw new Error(`${source}: ${compiled.error.map((fault) => fault.message)}`)
  return compiled.value.evaluate(scope)
}

const causeOf = (source: string): string => {
  const result = evaluate(source)
  return result.ok ? `no failure but ${JSON.stringify(result.value)}` : result.error.cause
}

const said = (source: string, what: string): string =>
  `The JSONata expression '${source}' specified for the field 'Output' ${what}`

describe('results', () => {
  test.each<[string, JsonValue]>([
    ['$states.input.n + 1', 3],
    ['$states.input', input],
    ['$states.input.order.lines[price > 10].id', 2],
    ['$states.input.order.lines.price', [5, 15]],
    ['$states.input.order.lines[id = 1]', { id: 1, price: 5 }],
    ['$states.input.order.lines^(>price).id', [2, 1]],
    ['$states.input.order.lines{$string(id): price}', { 1: 5, 2: 15 }],
    ['$states.input.one', [5]],
    ['$states.input.one[]', [5]],
    ['$states.input.one[0]', 5],
    ['$states.input.none', []],
    ['$states.input.nil', null],
    ['$states.result.ok', true],
    ['$states.errorOutput', { Error: 'Oops', Cause: 'why' }],
    ['$states.context.State.Name', 'Pay'],
    ['$count($keys($states))', 4],
    ['$object.a.b + $v', 10],
    ['$sum($list)', 6],
    ['$sort($list)', [1, 2, 3]],
    ['( $a := 1; $f := function($x) { $x + $a }; $f(41) )', 42],
    ['[1..3]', [1, 2, 3]],
    ['[5]', [5]],
    ['[]', []],
    ['{}', {}],
    ['[[]]', [[]]],
    ["'a' & 1 & true & null & $v", 'a1truenull3'],
    ['0.1 + 0.2', 0.30000000000000004],
    ['[1/0, -1/0, 0/0 = 1]', ['Infinity', '-Infinity', false]],
    ["{'a': [1/0]}", { a: ['Infinity'] }],
    ['-0', 0],
    ["$contains('hello$world', /^hello\\$/)", true],
    [
      "$states.input ~> |$|{'n': 9}, ['order','one','none','nil','flag','text','tupleStream','call','__proto__']|",
      { n: 9 },
    ],
    ["{'l': [[]]} ~> |l|{'z': 1}|", { l: [[]] }],
    ["{'l': [[1, 2]]} ~> |l|{'0': 9}|", { l: [[9, 2]] }],
    ['$map($list, $string)', ['3', '1', '2']],
    ['$type($states.input.call)', 'object'],
    ['$now()', '2026-01-02T03:04:05.678Z'],
    ['$millis()', Date.UTC(2026, 0, 2, 3, 4, 5, 678)],
    ['$fromMillis(0)', '1970-01-01T00:00:00.000Z'],
  ])('%s', (source, value) => {
    expect(evaluate(source)).toEqual({ ok: true, value })
  })

  test('arrays carry no flags', () => {
    for (const source of [
      "({'l': [[]]} ~> |l|{'z': 1}|).l[0]",
      '[1..3]',
      '$states.input.one[]',
      '$list[$ > 0]',
      "$split('a b', ' ')",
      '[$list.$]',
      "{'a': $list[]}",
    ]) {
      const result = evaluate(source)
      const check = (value: unknown): void => {
        if (typeof value !== 'object' || value === null) return
        if (Array.isArray(value)) expect(Object.getOwnPropertyNames(value).length).toBe(value.length + 1)
        Object.values(value).forEach(check)
      }
      check(result.ok && result.value)
      expect(result.ok).toBe(true)
    }
  })

  test('parts of the input are shared, not copied', () => {
    const result = evaluate("{'again': $states.input.order}")
    expect(result.ok && (result.value as JsonObject).again).toBe(input.order)
  })

  test('the same every time, whatever ran in between', () => {
    const source = "$map(['a', 1], $uppercase)"
    const first = causeOf(source)
    evaluate("$uppercase('x')")
    causeOf('$uppercase(1)')
    expect(causeOf(source)).toBe(first)
  })
})

describe('frozen input is never written', () => {
  test.each([
    '$states.input.one[]',
    '$states.input.none{"a": 1}',
    '$states.input.order()',
    '$states.input.order.lines#$i[$i = 0]',
    '$states.input.order.lines@$l.{"p": $l.price}',
    '( $clone := function($x) { $x }; $states.input ~> |$|{"n": 9}| )',
    '{"a": {"b": 1}} ~> |$states.input|{"n": 9}, "text"|',
    '$merge([$states.input, {"n": 9}])',
    '$append($list, 4)',
    '$reverse($list)',
    '$shuffle($list)',
    '$states.input.*',
    '$states.input.**',
    '( $list := $append($list, 1); $list )',
  ])('%s', (source) => {
    const before = JSON.stringify([input, [...scope.variables]])
    const result = evaluate(source)
    expect(result.ok ? '' : result.error.cause).not.toMatch(/read only|not extensible|Cannot (add|assign|delete)/)
    expect(JSON.stringify([input, [...scope.variables]])).toBe(before)
  })
})

describe('own members only', () => {
  test.each(['constructor', 'toString', 'hasOwnProperty', 'order.constructor', 'text.length', 'list.length'])(
    '%s',
    (path) => {
      expect(causeOf(`$states.input.${path}`)).toBe(said(`$states.input.${path}`, 'returned nothing (undefined).'))
      expect(causeOf(`$lookup($states.input, '${path}')`)).toContain('returned nothing')
    },
  )

  test('a key named __proto__ is a key', () => {
    expect(evaluate('$states.input.__proto__.own')).toEqual({ ok: true, value: 1 })
    const made = [
      "{'__proto__': 1}",
      "$merge([{'__proto__': 1}])",
      "{'a': 1} ~> |$|{'__proto__': 1}, 'a'|",
      "$sift({'__proto__': 1}, function($v) { $v = 1 })",
      "$spread({'__proto__': 1})",
    ].map(evaluate)
    expect(JSON.stringify(made)).toBe(
      `[${['{"__proto__":1}', '{"__proto__":1}', '{"__proto__":1}', '{"__proto__":1}', '{"__proto__":1}']
        .map((value) => `{"ok":true,"value":${value}}`)
        .join()}]`,
    )
  })

  test('variables named like members of Object.prototype', () => {
    expect(causeOf('$constructor')).toContain('returned nothing')
    expect(evaluate('( $hasOwnProperty := 1; $hasOwnProperty )')).toEqual({ ok: true, value: 1 })
  })
})

describe('functions AWS added', () => {
  test.each<[string, JsonValue]>([
    ['$partition([0,1,2], 2)', [[0, 1], [2]]],
    ['$partition([0], 1)', [[0]]],
    ['$partition([], 1)', []],
    ['$range(0, 10, 3)', [0, 3, 6, 9]],
    ['$range(5, 1, -2)', [5, 3, 1]],
    ['$range(1, 9, 9)', 1],
    ['[$range(1, 9, 9)]', [1]],
    ["$hash('input', 'SHA-1')", '140f86aae51ab9e1cda9b4254fe98a74eb54c1a1'],
    ['$random(42)', 0.7275636800328681],
    ['$uuid()', 'made-uuid'],
    ['$parse(\'{"a":[1]}\')', { a: [1] }],
    ["$parse('-0')", 0],
    ["$parse('null')", null],
    ['$map($partition([1,2], 1), $count)', [1, 1]],
  ])('%s', (source, value) => {
    expect(evaluate(source)).toEqual({ ok: true, value })
  })

  test('$random and $shuffle draw from the run', () => {
    draws = 0
    expect(evaluate('[$random(), $random()]')).toEqual({ ok: true, value: [0.1, 0.2] })
    draws = 0
    const first = evaluate('$shuffle([1..9])')
    draws = 0
    expect(evaluate('$shuffle([1..9])')).toEqual(first)
  })

  test.each(["$parse('{bad')", "$hash('x', 'md5')", '$partition([1], 0)', '$range(1, 2, 0)', '$range(0, 1000000, 1)'])(
    '%s fails without a code',
    (source) => {
      expect(causeOf(source)).toMatch(/threw an error during evaluation: /)
    },
  )

  test.each(["$eval('1')", '$randomSeeded(1)'])('%s does not exist', (source) => {
    expect(causeOf(source)).toBe(
      said(source, 'threw an error during evaluation. T1006: Attempted to invoke a non-function'),
    )
  })
})

describe('failures', () => {
  test.each([
    ['$doesNotExist', 'returned nothing (undefined).'],
    ['$states.input.missing', 'returned nothing (undefined).'],
    ['$states.input.order.lines[price > 99]', 'returned nothing (undefined).'],
    ['$fn := function($x){$x}', 'returned an unsupported result type.'],
    ['$sum', 'returned an unsupported result type.'],
    ['[1, $sum]', 'returned an unsupported result type.'],
    ['/a/', 'returned an unsupported result type.'],
    ['1/0', 'returned an unsupported result type.'],
    ["'a' + 1", 'threw an error during evaluation. T2001: The left side of the "+" operator must evaluate to a number'],
    ["$error('no stock')", 'threw an error during evaluation. D3137: no stock'],
  ])('%s', (source, what) => {
    expect(evaluate(source)).toMatchObject({
      ok: false,
      error: { error: 'States.QueryEvaluationError', cause: said(source, what), location: 'Output' },
    })
  })
})

describe('bounds', () => {
  const STACK = 'Stack overflow error'
  const TIME = 'Expression evaluation timeout'
  const MEMORY = 'Expression evaluation memory limit exceeded: Check for excessive memory usage'

  test.each([
    ['( $f := function($n) { 1 + $f($n + 1) }; $f(0) )', STACK],
    [`${'['.repeat(150)}1${']'.repeat(150)}`, STACK],
    ['( $f := function($n) { $f($n + 1) }; $f(0) )', TIME],
    ['[1..873783]', MEMORY],
    ['[1..9000000]', MEMORY],
    ["$pad('', 100000000)", MEMORY],
    ["$reduce([1..40], function($a, $b) { $a & $a }, 'x')", MEMORY],
    ['$reduce([1..40], function($a, $b) { $append($a, $a) }, [1, 2])', MEMORY],
    ['$distinct([1..800000])', TIME],
    ['$reduce([1..100000], $append)', TIME],
    ["$join($map([1..200000], function($v) { $pad('', 50) }))", MEMORY],
    ["$replace($pad('', 100000, 'a'), 'a', $pad('', 100))", MEMORY],
    ["$split($pad('', 900000), '')", MEMORY],
    ["$reduce([1..40], function($a, $b) { {'l': $a, 'r': $a} }, 1)", MEMORY],
    ['([1..800000]).([1..800000])', 'Expression evaluation'],
    ['( $b := [1..800000]; [1..800000].$b )', MEMORY],
  ])(
    '%s',
    (source, what) => {
      expect(causeOf(source)).toContain(`threw an error during evaluation: ${what}`)
      expect(causeOf(source)).toBe(causeOf(source))
      expect(evaluate('1 + 1')).toEqual({ ok: true, value: 2 })
    },
    20_000,
  )

  test('what still fits', () => {
    expect(evaluate('$count([1..873782])')).toEqual({ ok: true, value: 873782 })
    expect(evaluate('$count($distinct([1..10000]))')).toEqual({ ok: true, value: 10000 })
    expect(evaluate('$max([1..200000]) + $min([1..200000])')).toEqual({ ok: true, value: 200001 })
    expect(evaluate('$sort([1..50000], function($a, $b) { $a < $b })[0]')).toEqual({ ok: true, value: 50000 })
    expect(evaluate('( $f := function($n) { $n = 0 ? 0 : 1 + $f($n - 1) }; $f(25) )')).toEqual({ ok: true, value: 25 })
    expect(evaluate('( $f := function($n) { $n = 0 ? 0 : $f($n - 1) }; $f(5000) )')).toEqual({ ok: true, value: 0 })
  })
})

describe('definition-time faults', () => {
  const faults = (source: string, states: readonly StatesMember[] = ['input', 'context']) => {
    const compiled = compileJsonata(source, 'Output', { states })
    return compiled.ok ? [] : compiled.error.map(({ code, message }) => [code, message])
  }
  const top = (name: string) => [
    'UNSUPPORTED_JSONATA_EXPRESSION',
    `Reference to '${name}' at the top level is not supported.`,
  ]

  test.each([
    ['', 'Unexpected end of expression'],
    ['[1,', 'Expected "]" before end of expression'],
    ['$x[1 ,', 'Expected "]", got ","'],
    ["'abc", 'String literal must be terminated by a matching quote'],
    ['1 + }', 'The symbol "}" cannot be used as a unary operator'],
    ["$match('a', /a", 'No terminating / in regular expression'],
    [`${'('.repeat(20000)}`, 'Expression is nested too deeply'],
  ])('does not parse: %.20s', (source, message) => {
    expect(faults(source)).toEqual([['INVALID_JSONATA_EXPRESSION', message]])
  })

  test.each([
    ['phone', ['phone']],
    ['phone.number', ['phone']],
    ['$sum(items)', ['items']],
    ['a + b + a', ['a', 'b']],
    ["{'k': name}", ['name']],
    ['function($x) { name }', ['name']],
    ['( $f := function($x) { $x + total }; $f(1) )', ['total']],
    ['$states.input.n ? yes : no', ['yes', 'no']],
    ['[first, $v]', ['first']],
    ['$', ['$']],
    ['$.a', ['$']],
    ['$v ~> $sum(x)', ['x']],
    ['`quoted name`', ['quoted name']],
  ])('%s reads a context item', (source, names) => {
    expect(faults(source)).toEqual(names.map(top))
  })

  test.each([
    '$states.input.order.lines[id = 1]',
    '$states.input.order.lines[$.id = 1]',
    '$states.input.(a + b)',
    '$list^(>price, name)',
    '$list{id: price}',
    "$states.input ~> |order|{'x': total}, 'lines'|",
    '$map($list, function($x) { $x.name })',
    "{'k': 1}.k",
    "(1; {'a': 2}).a",
    '$v[name]',
    '$states.input.lines@$l#$i[$l.x = $i]',
    '$f(?, 1)',
  ])('%s does not', (source) => {
    expect(faults(source)).toEqual([])
  })

  test('$$ anywhere', () => {
    const message = "Reference to '$$' is not supported."
    for (const source of ['$$', '$$.a', '$v[a = $$.b]']) {
      expect(faults(source)).toEqual([['UNSUPPORTED_JSONATA_EXPRESSION', message]])
    }
  })

  test('members of $states that the field does not have', () => {
    const missing = (member: string) => [
      ['UNSUPPORTED_JSONATA_EXPRESSION', `Field '$states.${member}' does not exist.`],
    ]
    expect(faults('$states.result.x')).toEqual(missing('result'))
    expect(faults('$states.errorOutput')).toEqual(missing('errorOutput'))
    expect(faults('$v[$states.result = x]')).toEqual(missing('result'))
    expect(faults('$states.nonsense')).toEqual(missing('nonsense'))
    expect(faults('$states.result', ['input', 'context', 'result'])).toEqual([])
  })
})

test('the context object is made only for an expression that reads it', () => {
  let made = 0
  const context = (): JsonObject => {
    made += 1
    return { made }
  }
  const counting: EvaluationScope = { ...scope, context }
  const run = (source: string) => {
    const compiled = compileJsonata(source, 'Output', { states: ALL })
    return compiled.ok && compiled.value.evaluate(counting)
  }
  run('$states.input.n')
  run('$sum($states.input.order.lines.price)')
  expect(made).toBe(0)
  run('$string($states.context)')
  run('$states')
  expect(made).toBe(2)
})
