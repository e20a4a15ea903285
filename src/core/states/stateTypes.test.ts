import { describe, expect, test } from 'vitest'
import type { FieldSpec, QueryLanguage, StateTypeName } from '../asl/StateType'
import { parseJson } from '../syntax/parseJson'
import { stateTypes } from './index'
import { stateTypeNamed } from './stateTypeNamed'

const root = (value: unknown) => {
  const { root: node } = parseJson(JSON.stringify(value))
  if (!node) throw new Error('no node')
  return node
}

/** Which types have a field, and in which language: b both, p JSONPath, a JSONata. */
const table: Readonly<Record<string, string>> = {
  'Type Comment QueryLanguage': 'Task:b Pass:b Wait:b Choice:b Succeed:b Fail:b Parallel:b Map:b',
  'Next End': 'Task:b Pass:b Wait:b Parallel:b Map:b',
  'InputPath OutputPath': 'Task:p Pass:p Wait:p Choice:p Succeed:p Parallel:p Map:p',
  Parameters: 'Task:p Pass:p Parallel:p Map:p',
  ResultSelector: 'Task:p Parallel:p Map:p',
  ResultPath: 'Task:p Pass:p Parallel:p Map:p',
  Result: 'Pass:p',
  Arguments: 'Task:a Parallel:a',
  Output: 'Task:a Pass:a Wait:a Choice:a Succeed:a Parallel:a Map:a',
  Assign: 'Task:b Pass:b Wait:b Choice:b Parallel:b Map:b',
  'Retry Catch': 'Task:b Parallel:b Map:b',
  'Resource Credentials TimeoutSeconds HeartbeatSeconds': 'Task:b',
  'TimeoutSecondsPath HeartbeatSecondsPath': 'Task:p',
  'Seconds Timestamp': 'Wait:b',
  'SecondsPath TimestampPath': 'Wait:p',
  'Choices Default': 'Choice:b',
  'Error Cause': 'Fail:b',
  'ErrorPath CausePath': 'Fail:p',
  Branches: 'Parallel:b',
  'ItemProcessor Iterator ItemSelector ItemReader ItemBatcher ResultWriter MaxConcurrency': 'Map:b',
  'ToleratedFailureCount ToleratedFailurePercentage Label': 'Map:b',
  'ItemsPath MaxConcurrencyPath ToleratedFailureCountPath ToleratedFailurePercentagePath': 'Map:p',
  Items: 'Map:a',
}

const letters = { b: ['JSONPath', 'JSONata'], p: ['JSONPath'], a: ['JSONata'] } as const

describe.each(stateTypes)('$name', (type) => {
  test('has exactly the fields AWS allows, in the query languages AWS allows', () => {
    const expected = Object.entries(table).flatMap(([names, where]) => {
      const letter = new RegExp(`${type.name}:(.)`).exec(where)?.[1] as keyof typeof letters | undefined
      return letter ? names.split(' ').map((name) => `${name} ${letters[letter].join()}`) : []
    })
    expect(type.fields.map((field) => `${field.at.join('/')} ${field.languages.join()}`).sort()).toEqual(
      expected.sort(),
    )
  })

  test('explains every field in one sentence', () => {
    const all = (fields: readonly FieldSpec[]): readonly FieldSpec[] =>
      fields.flatMap((field) => [field, ...all(field.items ?? [])])
    for (const { help, label, at } of all(type.fields)) {
      expect(help, at.join()).toMatch(/^[A-Z$\d].*\.$/s)
      expect(label.length, at.join()).toBeGreaterThan(0)
    }
  })

  test.each<QueryLanguage>(['JSONPath', 'JSONata'])(
    'has a template in %s that holds only its own fields',
    (language) => {
      const template = type.template(language)
      const allowed = type.fields.filter((field) => field.languages.includes(language)).map((field) => field.at[0])
      expect(template.Type).toBe(type.name)
      expect(Object.keys(template).filter((key) => !allowed.includes(key))).toEqual([])
      expect(type.summary(root(template), language)).not.toContain('undefined')
      expect(() => type.transitions(root(template), language)).not.toThrow()
    },
  )

  test('reads anything', () => {
    for (const value of [7, null, [], {}, { Choices: 1, Branches: {}, Catch: [1, { ErrorEquals: 2 }], Next: {} }]) {
      expect(typeof type.summary(root(value), 'JSONPath')).toBe('string')
      expect(type.transitions(root(value), 'JSONPath')).toBeInstanceOf(Array)
      expect(type.scopes(root(value))).toBeInstanceOf(Array)
    }
  })
})

test('types are found by their exact name only', () => {
  expect(stateTypeNamed('Map')?.name).toBe('Map')
  for (const name of ['map', '', 'constructor', '__proto__']) expect(stateTypeNamed(name)).toBeUndefined()
})

const summaries: readonly (readonly [string, object])[] = [
  ['Lambda: Invoke', { Type: 'Task', Resource: 'arn:aws:states:::lambda:invoke' }],
  ['', { Type: 'Task' }],
  ['Wait 30 s', { Type: 'Wait', Seconds: 30 }],
  ['Wait delay s', { Type: 'Wait', SecondsPath: '$.delay' }],
  ['Wait $states.input.delay s', { Type: 'Wait', Seconds: '{% $states.input.delay %}' }],
  ['Wait until 2030-01-31T09:00:00Z', { Type: 'Wait', Timestamp: '2030-01-31T09:00:00Z' }],
  ['3 rules + default', { Type: 'Choice', Choices: [{}, {}, {}], Default: 'A' }],
  ['1 rule', { Type: 'Choice', Choices: [{}] }],
  ['2 branches', { Type: 'Parallel', Branches: [{}, {}] }],
  ['For each of items', { Type: 'Map', ItemsPath: '$.items' }],
  ['For each item, distributed', { Type: 'Map', ItemProcessor: { ProcessorConfig: { Mode: 'DISTRIBUTED' } } }],
  ['Fixed result', { Type: 'Pass', Result: 1 }],
  ['Refused', { Type: 'Fail', Error: 'Refused' }],
]

test.each(summaries)('summary "%s"', (summary, state) => {
  const type = stateTypeNamed((state as { Type: StateTypeName }).Type)
  expect(type?.summary(root(state), 'JSONPath')).toBe(summary)
})

test('exits of a Choice stand in drawing order, with their places', () => {
  const choice = root({ Type: 'Choice', Default: 'D', Choices: [{ Variable: '$.a', IsPresent: true, Next: 'A' }, {}] })
  const slots = stateTypeNamed('Choice')?.transitions(choice, 'JSONPath')
  expect(slots?.map(({ kind, at, target, label }) => [kind, at.join('/'), target, label])).toEqual([
    ['rule', 'Choices/0/Next', 'A', 'a is present'],
    ['rule', 'Choices/1/Next', null, ''],
    ['default', 'Default', 'D', 'Default'],
  ])
})
