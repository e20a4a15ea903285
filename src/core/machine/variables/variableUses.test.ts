import { expect, test } from 'vitest'
import { parseJson } from '../../syntax/parseJson'
import { readMachine } from '../readMachine'
import { freeVariables } from './freeVariables'
import { pathVariables } from './pathVariables'
import { variableUses } from './variableUses'

test.each<[string, readonly string[]]>([
  ['$a', ['a@1']],
  ['$states.input.b', []],
  ['$a.b + $sum($c)', ['a@1', 'c@13']],
  ['($a := $a + 1; $a + $b)', ['a@8', 'b@21']],
  ['$map($list, function($v, $i) { $v + $rate })', ['list@6', 'rate@37']],
  ['($f := function($n) { $f($n - 1) }; $f($x))', ['x@40']],
  ['($a := 1; $a) + $a', ['a@17']],
  ['$a@$v#$i.b[$v = $i and $w]', ['a@1', 'w@24']],
  ['{ "k": $a, "l": [$b ? $c : $d] }', ['a@8', 'b@18', 'c@23', 'd@28']],
  ['$a ~> |b|{"c": $d}|', ['a@1', 'd@16']],
  ['$order^(>$weight){ $key: $v }', ['order@1', 'weight@10', 'key@20', 'v@26']],
  ['$a +', []],
])('JSONata reads: %s', (expression, expected) => {
  expect(freeVariables(expression).variables.map(({ name, index }) => `${name}@${index}`)).toEqual(expected)
})

test.each<[string, readonly string[]]>([
  ['$.a', []],
  ['$$.Execution.Id', []],
  ['$a.b[0]', ['a@1']],
  ["States.Format('$no {}', $yes.a, States.MathAdd($two, 1))", ['yes@25', 'two@48']],
  ["$.x['$no']", []],
])('a path reads: %s', (text, expected) => {
  expect(pathVariables(text).map(({ name, index }) => `${name}@${index}`)).toEqual(expected)
})

const inner = (assign: object, next: object = {}) => ({
  StartAt: 'In',
  States: { In: { Type: 'Pass', Assign: assign, Output: '{% $total + $own %}', End: true } },
  ...next,
})

/** `name:scope:text` of each use, scopes as the states that own them. */
function usesOf(definition: object): readonly string[] {
  const text = JSON.stringify(definition)
  const machine = readMachine(parseJson(text))
  return variableUses(text, machine).map(({ name, scope, range, isAssignment }) => {
    expect(text.slice(range.from, range.to)).toBe(name)
    const owner = scope === null ? null : (machine.scopes.get(scope)?.owner ?? null)
    const where = scope === null ? 'nobody' : owner === null ? 'machine' : machine.states.get(owner)?.name
    return `${name}:${where}${isAssignment ? ':=' : ''}`
  })
}

test('inner scopes read what is outside, and their own first', () => {
  const definition = (processor: object) => ({
    QueryLanguage: 'JSONata',
    StartAt: 'Begin',
    States: {
      Begin: { Type: 'Pass', Assign: { total: 1 }, Next: 'Each' },
      Each: { Type: 'Map', ItemProcessor: processor, End: true },
    },
  })
  expect(usesOf(definition(inner({ own: 1 })))).toEqual(['total:machine:=', 'own:Each:=', 'total:machine', 'own:Each'])
  expect(usesOf(definition(inner({ total: 1 })))).toEqual([
    'total:machine:=',
    'total:Each:=',
    'total:Each',
    'own:nobody',
  ])
  const distributed = inner({ own: 1 }, { ProcessorConfig: { Mode: 'DISTRIBUTED' } })
  expect(usesOf(definition(distributed))).toEqual(['total:machine:=', 'own:Each:=', 'total:nobody', 'own:Each'])
})

test('JSONPath: what is evaluated counts, what is literal does not', () => {
  const state = {
    Type: 'Task',
    InputPath: '$a.x',
    Parameters: { 'b.$': "States.Format('{}', $b)", c: '$c', InputPath: '$d' },
    ResultSelector: { 'e.$': '$e' },
    Assign: { 'a.$': '$.x', b: 1 },
    Catch: [{ ErrorEquals: ['States.ALL'], Assign: { 'e.$': '$.Error' }, Next: 'Fixed' }],
    Next: 'Fixed',
  }
  const fixed = { Type: 'Pass', Result: { 'a.$': '$a' }, Parameters: { Result: { 'a.$': '$a' } }, End: true }
  expect(usesOf({ StartAt: 'T', States: { T: state, Fixed: fixed } })).toEqual([
    'a:machine',
    'b:machine',
    'e:machine',
    'a:machine:=',
    'b:machine:=',
    'e:machine:=',
    'a:machine',
  ])
})

test('escapes do not shift the ranges', () => {
  const state = { Type: 'Pass', Assign: { v: 1 }, Output: '{% "a\n" & $v & "\\"" & $v %}', End: true }
  expect(usesOf({ QueryLanguage: 'JSONata', StartAt: 'A', States: { A: state } })).toHaveLength(3)
})
