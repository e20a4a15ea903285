import { describe, expect, test } from 'vitest'
import { applyEdits } from '../text/applyEdits'
import { invertEdits } from '../text/invertEdits'
import type { Change } from './Notation'
import { parseJson } from './parseJson'
import { planAll } from './planAll'
import { planJson } from './planJson'

function changed(text: string, change: Change): string {
  const plan = planJson(text, parseJson(text), change)
  if (!plan.ok) throw new Error(`${plan.error.code}: ${plan.error.message}`)
  const after = applyEdits(text, plan.value)
  expect(applyEdits(after, invertEdits(text, plan.value))).toBe(text)
  expect(parseJson(after).problems).toEqual([])
  return after
}

function refusal(text: string, change: Change): string {
  const plan = planJson(text, parseJson(text), change)
  return plan.ok ? 'planned' : plan.error.code
}

const pay = '{"StartAt":"Pay","States":{ "Pay" : {"Type":"Task", "Next":"Ship" },\n  "Ship":{"Type":"Succeed"}}}'

test('renaming a state changes two words and nothing else', () => {
  const plan = planAll(pay, parseJson(pay), [
    { op: 'set', at: ['StartAt'], value: 'Charge' },
    { op: 'rename', at: ['States', 'Pay'], key: 'Charge' },
  ])
  expect(plan.ok && plan.value.text).toBe(pay.replaceAll('Pay', 'Charge'))
  expect(plan.ok && plan.value.edits.length).toBe(2)
  expect(plan.ok && applyEdits(pay, plan.value.edits)).toBe(plan.ok && plan.value.text)
})

const cases: readonly [string, string, Change, string][] = [
  ['set: one token', '{"a": 1 , "b":"x"}', { op: 'set', at: ['b'], value: 'y' }, '{"a": 1 , "b":"y"}'],
  ['set: equal value', '{"a": 2.0, "b": [1 ,2]}', { op: 'set', at: ['a'], value: 2 }, '{"a": 2.0, "b": [1 ,2]}'],
  ['set: equal container', '{"b": [1 ,2]}', { op: 'set', at: ['b'], value: [1, 2] }, '{"b": [1 ,2]}'],
  ['set: bare placeholder', '{"S": ${D}}', { op: 'set', at: ['S'], value: 5 }, '{"S": 5}'],
  ['set: placeholder by its own text', '{"S": ${D}}', { op: 'set', at: ['S'], value: '${D}' }, '{"S": ${D}}'],
  ['set: second of two names', '{"a":1,"a":2}', { op: 'set', at: [{ key: 'a', nth: 1 }], value: 3 }, '{"a":1,"a":3}'],
  [
    'set: members of an object one by one',
    '{\n  "p": {\n    "a" : 1,   // one\n    "b": {"x":1, "y":2},\n    "c": 3\n  }\n}',
    { op: 'set', at: ['p'], value: { a: 1, b: { x: 1, y: 5 }, d: 4 } },
    '{\n  "p": {\n    "a" : 1,   // one\n    "b": {"x":1, "y":5},\n    "d": 4\n  }\n}',
  ],
  [
    'set: one item of an array',
    '{"c": [{"n":1}, {"n":2} , {"n":3}]}',
    { op: 'set', at: ['c'], value: [{ n: 1 }, { n: 3 }] },
    '{"c": [{"n":1}, {"n":3}]}',
  ],
  ['set: appended items', '[1, 2]', { op: 'set', at: [], value: [1, 2, 3, 4] }, '[1, 2, 3, 4]'],
  ['set: inserted item', '[1, 2]', { op: 'set', at: [], value: [1, 5, 2] }, '[1, 5, 2]'],
  [
    'set: missing parents',
    '{\n  "Type": "Task"\n}',
    { op: 'set', at: ['Parameters', 'Payload', 'x.$'], value: '$' },
    '{\n  "Type": "Task",\n  "Parameters": {\n    "Payload": {\n      "x.$": "$"\n    }\n  }\n}',
  ],
  ['set: __proto__', '{}', { op: 'set', at: ['__proto__', 'a'], value: 1 }, '{\n  "__proto__": {\n    "a": 1\n  }\n}'],
  [
    'set: a whole value keeps a one-line layout',
    '{\n  "a": { "x": 1 },\n  "b": 2\n}',
    { op: 'set', at: ['a'], value: { y: [1] } },
    '{\n  "a": { "y": [1] },\n  "b": 2\n}',
  ],
  ['insert: minified', '{"a":1,"b":{"c":2}}', ins([], 'd', { e: [1, 2] }), '{"a":1,"b":{"c":2},"d":{"e":[1,2]}}'],
  ['insert: into a minified empty object', '{"a":1,"b":{}}', ins(['b'], 'd', 1), '{"a":1,"b":{"d":1}}'],
  ['insert: one line, in the middle', '{ "a": 1, "c": 3 }', ins([], 'b', 2, 'a'), '{ "a": 1, "b": 2, "c": 3 }'],
  ['insert: one line, first', '{ "a": 1, "c": 3 }', ins([], 'b', 2, null), '{ "b": 2, "a": 1, "c": 3 }'],
  ['insert: into one line, last', '{"a" : 1,  "c" : 3}', ins([], 'b', 2), '{"a" : 1,  "c" : 3,  "b" : 2}'],
  [
    'insert: lines, last',
    '{\n\t"a": 1,\n\t"b": 2\n}',
    ins([], 'c', { d: 1 }),
    '{\n\t"a": 1,\n\t"b": 2,\n\t"c": {\n\t\t"d": 1\n\t}\n}',
  ],
  ['insert: lines, first', '{\n  "a": 1\n}', ins([], 'c', 2, null), '{\n  "c": 2,\n  "a": 1\n}'],
  ['insert: trailing comma', '{\n  "a": 1,\n}', ins([], 'c', 2), '{\n  "a": 1,\n  "c": 2,\n}'],
  ['insert: trailing comma on one line', '[1, 2,]', ins([], 2, 3), '[1, 2, 3,]'],
  ['insert: before a comment at the end', '{\n  "a": 1 // one\n}', ins([], 'c', 2), '{\n  "a": 1, // one\n  "c": 2\n}'],
  ['insert: after a line comment on one line', '{ "a": 1 // one\n}', ins([], 'c', 2), '{ "a": 1, // one\n  "c": 2\n}'],
  [
    'insert: comments of the next stay with it',
    '{\n  "a": 1, // one\n  // about b\n  "b": 2\n}',
    ins([], 'c', 3, 'a'),
    '{\n  "a": 1, // one\n  "c": 3,\n  // about b\n  "b": 2\n}',
  ],
  [
    'insert: first, comments of the object stay above',
    '{ // all\n  // about b\n  "b": 2\n}',
    ins([], 'a', 1, null),
    '{ // all\n  "a": 1,\n  // about b\n  "b": 2\n}',
  ],
  ['insert: blank lines', '{\n  "a": 1,\n\n  "b": 2\n}', ins([], 'c', 3), '{\n  "a": 1,\n\n  "b": 2,\n\n  "c": 3\n}'],
  ['insert: into an empty root', '{}', ins([], 'a', 1), '{\n  "a": 1\n}'],
  ['insert: into a spaced empty root', '{ }', ins([], 'a', 1), '{\n  "a": 1\n}'],
  ['insert: into an empty object of lines', '{\n  "a": {}\n}', ins(['a'], 'b', 1), '{\n  "a": {\n    "b": 1\n  }\n}'],
  ['insert: into a commented object', '{\n  // none yet\n}', ins([], 'a', 1), '{\n  // none yet\n  "a": 1\n}'],
  ['insert: into an object with a block comment', '{ /* none */ }', ins([], 'a', 1), '{ /* none */ "a": 1 }'],
  [
    'insert: as the states beside it',
    '{\n  "States": {\n    "A": { "Type": "Pass", "Next": "B" },\n    "B": { "Type": "Succeed" }\n  }\n}',
    ins(['States'], 'C', { Type: 'Wait', Seconds: 1 }, 'A'),
    '{\n  "States": {\n    "A": { "Type": "Pass", "Next": "B" },\n    "C": { "Type": "Wait", "Seconds": 1 },\n    "B": { "Type": "Succeed" }\n  }\n}',
  ],
  ['insert: array item, first', '[\n  1,\n  2\n]', ins([], 0, 0), '[\n  0,\n  1,\n  2\n]'],
  ['insert: wrapped items', '[\n  1, 2\n]', ins([], 0, 0), '[\n  0, 1, 2\n]'],
  ['insert: odd name', '{"a":1}', ins([], '<img onerror="x">', 1), '{"a":1,"<img onerror=\\"x\\">":1}'],
  ['remove: middle line', '{\n  "a": 1,\n  "b": 2,\n  "c": 3\n}', rem('b'), '{\n  "a": 1,\n  "c": 3\n}'],
  ['remove: last line', '{\n  "a": 1, // one\n  "b": 2\n}', rem('b'), '{\n  "a": 1 // one\n}'],
  ['remove: last line, trailing comma', '{\n  "a": 1,\n  "b": 2,\n}', rem('b'), '{\n  "a": 1,\n}'],
  [
    'remove: its comments',
    '{\n  "a": 1,\n  // b1\n  // b2\n  "b": 2, // b3\n  "c": 3\n}',
    rem('b'),
    '{\n  "a": 1,\n  "c": 3\n}',
  ],
  [
    'remove: comments apart stay',
    '{ // all\n\n  // apart\n\n  // a\n  "a": 1,\n  // c\n  "c": 3 // last\n}',
    rem('a'),
    '{ // all\n\n  // apart\n\n  // c\n  "c": 3 // last\n}',
  ],
  ['remove: one line, first', '{ "a": 1, "b": 2 }', rem('a'), '{ "b": 2 }'],
  ['remove: one line, last', '{ "a": 1, "b": 2 }', rem('b'), '{ "a": 1 }'],
  ['remove: one line, own comments', '{ "a": 1, /* b */ "b": 2 /* B */, "c": 3 }', rem('b'), '{ "a": 1, "c": 3 }'],
  ['remove: only one', '{ "a": 1 }', rem('a'), '{}'],
  ['remove: only one, of lines', '{\n  "a": 1\n}', rem('a'), '{}'],
  ['remove: only one, comment stays', '{ // all\n  "a": 1\n}', rem('a'), '{ // all\n}'],
  ['remove: end of a line', '{\n  "a": 1, "b": 2,\n  "c": 3\n}', rem('b'), '{\n  "a": 1,\n  "c": 3\n}'],
  ['remove: start of a line', '{\n  "a": 1, "b": 2,\n  "c": 3\n}', rem('a'), '{\n  "b": 2,\n  "c": 3\n}'],
  ['remove: before a bracket', '{ "a": 1, // one\n  "b": 2 }', rem('b'), '{ "a": 1 // one\n   }'],
  ['remove: commas first', '{ "a": 1\n, "b": 2\n, "c": 3\n}', rem('b'), '{ "a": 1\n, "c": 3\n}'],
  ['rename: key only', '{"a" :1}', { op: 'rename', at: ['a'], key: 'b' }, '{"b" :1}'],
  ['rename: bare key', '{${N}: 1}', { op: 'rename', at: ['${N}'], key: 'b' }, '{"b": 1}'],
  ['rename: same', '{"\\u0061" :1}', { op: 'rename', at: ['a'], key: 'a' }, '{"\\u0061" :1}'],
  [
    'move: to another depth, verbatim',
    '{\n  "a": {\n    // about x\n    "x" :  { "n": 2.0,\n      "m": [ ] }, // tail\n    "y": 1\n  },\n  "b": {}\n}',
    { op: 'move', from: ['a', 'x'], into: [], key: 'x' },
    '{\n  "a": {\n    "y": 1\n  },\n  "b": {},\n  // about x\n  "x" :  { "n": 2.0,\n    "m": [ ] } // tail\n}',
  ],
  [
    'move: within its object',
    '{\n  "a": 1,\n  "b": 2,\n  "c": 3\n}',
    { op: 'move', from: ['c'], into: [], key: 'c', after: 'a' },
    '{\n  "a": 1,\n  "c": 3,\n  "b": 2\n}',
  ],
  ['move: renamed', '{"a":{"x" : 1},"b":{}}', mov(['a', 'x'], ['b'], 'z'), '{"a":{},"b":{"z" : 1}}'],
  ['move: to where it is', '{"a":1,"b":2}', mov(['b'], [], 'b', 'a'), '{"a":1,"b":2}'],
  ['move: item up', '[1, 2, 3]', mov([2], [], 0), '[3, 1, 2]'],
  ['move: item down', '[1, 2, 3]', mov([0], [], 2), '[2, 3, 1]'],
  ['move: past its own index', '[{"a":1}, {}]', mov([0], [1], 'x'), '[{"x":{"a":1}}]'],
  ['move: property to item', '{"a": 1, "b": [2]}', mov(['a'], ['b'], 1), '{"b": [2, 1]}'],
  [
    'move: line comment into one line',
    '{\n  "a": 1, // one\n  "b": {"c": 2}\n}',
    mov(['a'], ['b'], 'a', null),
    '{\n  "b": {"a": 1, // one\n  "c": 2}\n}',
  ],
  [
    'move: line comment to the end of one line',
    '{\n  "a": 1, // one\n  "b": {"c": 2}\n}',
    mov(['a'], ['b'], 'a'),
    '{\n  "b": {"c": 2, "a": 1 // one\n  }\n}',
  ],
]

function ins(
  into: (string | number)[],
  key: string | number,
  value: Extract<Change, { op: 'set' }>['value'],
  after?: string | null,
): Change {
  return { op: 'insert', into, key, value, ...(after === undefined ? {} : { after }) }
}

function rem(name: string): Change {
  return { op: 'remove', at: [name] }
}

function mov(
  from: (string | number)[],
  into: (string | number)[],
  key: string | number,
  after?: string | null,
): Change {
  return { op: 'move', from, into, key, ...(after === undefined ? {} : { after }) }
}

test.each(cases)('%s', (_title, text, change, expected) => {
  expect(changed(text, change)).toBe(expected)
})

describe('refusals', () => {
  test.each<[string, string, Change, string]>([
    ['broken text', '{"a":}', rem('a'), 'text-broken'],
    ['nothing there', '{"a":1}', rem('b'), 'no-such-place'],
    ['the root', '{"a":1}', { op: 'remove', at: [] }, 'no-such-place'],
    ['a taken name', '{"a":1,"b":2}', { op: 'rename', at: ['a'], key: 'b' }, 'key-taken'],
    ['inserting a taken name', '{"a":1}', ins([], 'a', 2), 'key-taken'],
    ['inserting into a scalar', '{"a":1}', ins(['a'], 'b', 2), 'not-a-container'],
    ['a name into an array', '[1]', ins([], 'b', 2), 'not-a-container'],
    ['an index beyond the end', '[1]', ins([], 2, 2), 'no-such-place'],
    ['after a stranger', '{"a":1}', ins([], 'b', 2, 'x'), 'no-such-place'],
    ['setting below a scalar', '{"a":1}', { op: 'set', at: ['a', 'b'], value: 1 }, 'not-a-container'],
    ['a prototype name that is not there', '{"a":1}', rem('constructor'), 'no-such-place'],
    ['moving into itself', '{"a":{"b":{}}}', mov(['a'], ['a', 'b'], 'a'), 'no-such-place'],
    ['moving onto a taken name', '{"a":{"x":1},"x":2}', mov(['a', 'x'], [], 'x'), 'key-taken'],
  ])('%s', (_title, text, change, code) => {
    expect(refusal(text, change)).toBe(code)
  })
})
