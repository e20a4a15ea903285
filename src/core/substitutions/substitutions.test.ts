import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { JsonValue } from '../base/JsonValue'
import { locationOf } from '../base/Path'
import { readMachine } from '../machine/readMachine'
import { parseJson } from '../syntax/parseJson'
import { planAll } from '../syntax/planAll'
import { fillDefinition } from './fillDefinition'
import { findSubstitutions } from './findSubstitutions'
import { placeholdersIn } from './placeholders'
import { resolveSubstitutions } from './resolveSubstitutions'
import { readSubstitution, type SubstitutionEntries } from './Substitution'
import { undecided, valuesOfEntries } from './valuesOfEntries'

const machineOf = (text: string) => readMachine(parseJson(text))
const foundIn = (text: string) => findSubstitutions(text, machineOf(text))
const filled = (text: string, values: Readonly<Record<string, JsonValue>>) =>
  fillDefinition(machineOf(text), new Map(Object.entries(values)))

const order = `{
  "StartAt": "\${First}",
  "States": {
    "Pay": { "Type": "Task", "Resource": "arn:aws:lambda:\${AWS::Region}:\${Account}:function:\${Function}",
      "TimeoutSeconds": \${Limit}, "Parameters": { "\${Key}": \${Body}, "Flag": \${Flag}, "x": "\${Account}" }, "Next": "\${Next}" },
    "\${Next}": { "Type": "Wait", "Seconds": \${Limit}, "End": true },
    "Is": { "Type": "Choice", "Choices": [{ "Variable": "$.a", "NumericEquals": \${Level}, "Next": "Pay" }, { "Variable": "$.a", "IsNull": \${Flag}, "Next": "Pay" }] }
  }
}`

describe('placeholders', () => {
  test.each<[string, readonly string[]]>([
    ['${A}', ['A']],
    ['${A}-${B}', ['A', 'B']],
    ['${ A }', ['A']],
    ['${aws_lambda_function.pay.arn}', ['aws_lambda_function.pay.arn']],
    ['${self:custom.table}', ['self:custom.table']],
    ['${!Literal}', []],
    ['$.a{b}', []],
    ['${', []],
    ['{% $states.input.items${category: $} %}', []],
    ['{% ${"a": 1} %}', []],
    ['{% "${Table}" & ${Limit} %}', ['Table', 'Limit']],
  ])('of %s', (text, names) => {
    expect(placeholdersIn(text).map(({ name }) => name)).toEqual(names)
    for (const { from, to } of placeholdersIn(text)) expect(text.slice(from, to)).toMatch(/^\$\{.*\}$/)
  })
})

describe('findSubstitutions', () => {
  test('each with its type, whether a run needs it, and its places', () => {
    const found = foundIn(order).map(({ name, type, required, uses }) => [
      name,
      type,
      required,
      uses.map(({ place, path }) => `${place} ${locationOf(path)}`),
    ])
    expect(found).toEqual(
      [
        ['First', 'text', true, ['target /StartAt']],
        ['Account', 'text', false, ['text /States/Pay/Resource', 'text /States/Pay/Parameters/x']],
        ['Function', 'text', false, ['text /States/Pay/Resource']],
        ['Limit', 'number', true, ['value /States/Pay/TimeoutSeconds', 'value /States/${Next}/Seconds']],
        ['Key', 'text', false, ['key /States/Pay/Parameters/${Key}']],
        ['Body', 'json', true, ['value /States/Pay/Parameters/${Key}']],
        ['Flag', 'json', true, ['value /States/Pay/Parameters/Flag', 'value /States/Is/Choices[1]/IsNull']],
        ['Next', 'text', false, ['text /States/Pay/Next', 'key /States/${Next}']],
        ['Level', 'number', true, ['value /States/Is/Choices[0]/NumericEquals']],
      ].map((row) => (row[0] === 'Key' ? ['Key', 'text', false, row[3]] : row)),
    )
  })

  test('in YAML a text needs no quotes', () => {
    const text = '{"Resource": ${Arn}, "TimeoutSeconds": ${Limit}, "Parameters": {"Name": ${Name}}}'
    const found = findSubstitutions(text, machineOf(text), 'yaml')
    expect(found.map(({ name, required }) => [name, required])).toEqual([
      ['Arn', false],
      ['Limit', true],
      ['Name', false],
    ])
  })

  test('ranges are those of the substitutions themselves', () => {
    for (const { name, uses } of foundIn(order))
      for (const { from, to } of uses) expect(order.slice(from, to)).toBe(`\${${name}}`)
  })
})

describe('fillDefinition', () => {
  test('values keep their type, texts take them as text, names of states stay', () => {
    const value = filled(order, {
      First: 'Pay',
      Account: '111122223333',
      Function: 'pay',
      Limit: 30,
      Key: 'body',
      Body: { a: [1] },
      Flag: true,
      Next: 'Ship',
      Level: 2,
    })
    expect(value).toEqual({
      StartAt: 'Pay',
      States: {
        Pay: {
          Type: 'Task',
          Resource: 'arn:aws:lambda:us-east-1:111122223333:function:pay',
          TimeoutSeconds: 30,
          Parameters: { body: { a: [1] }, Flag: true, x: '111122223333' },
          Next: '${Next}',
        },
        '${Next}': { Type: 'Wait', Seconds: 30, End: true },
        Is: {
          Type: 'Choice',
          Choices: [
            { Variable: '$.a', NumericEquals: 2, Next: 'Pay' },
            { Variable: '$.a', IsNull: true, Next: 'Pay' },
          ],
        },
      },
    })
  })

  test('what has no value stays, and a text that is all substitution is still text', () => {
    expect(filled('{"StartAt":"A","Comment":"${A}${B}","TimeoutSeconds":"${N}"}', { A: 1, N: 5 })).toEqual({
      StartAt: 'A',
      Comment: '1${B}',
      TimeoutSeconds: '5',
    })
  })

  test('a name like __proto__ is a name', () => {
    const value = filled('{"${P}":{"a":1},"StartAt":"A"}', { P: '__proto__' })
    expect(Object.keys(value ?? {})).toEqual(['__proto__', 'StartAt'])
  })
})

describe('resolveSubstitutions', () => {
  const resolved = (text: string, values: Readonly<Record<string, JsonValue>>) => {
    const tree = parseJson(text)
    const plan = planAll(text, tree, resolveSubstitutions(tree.root, new Map(Object.entries(values))))
    if (!plan.ok) throw new Error(plan.error.message)
    return plan.value.text
  }

  test('touches the substitutions only', () => {
    const text = `{ "StartAt" : "\${S}", // here
  "States":{"\${S}":{"Type":"Wait","Seconds":\${N},  "End":true}}}`
    expect(resolved(text, { S: 'Pay "all"', N: 5 })).toBe(`{ "StartAt" : "Pay \\"all\\"", // here
  "States":{"Pay \\"all\\"":{"Type":"Wait","Seconds":5,  "End":true}}}`)
  })

  test('reads as what a run would take, but for the names of states', () => {
    const scalar = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null))
    const body = fc.array(
      fc.tuple(fc.constantFrom('a', '${A}', 'b-${B}'), fc.constantFrom('${A}', '"${B}"', '"x ${A}"', '"y"')),
      {
        maxLength: 4,
      },
    )
    fc.assert(
      fc.property(body, scalar, scalar, (members, A, B) => {
        const list = members.map(([key, value], index) => `"${key}${index}": ${value}`)
        const text = `{"StartAt": "S", "States": {"S": {"Type": "Pass", "Parameters": {${list.join(', ')}}}}}`
        expect(JSON.parse(resolved(text, { A, B }))).toEqual(filled(text, { A, B }))
      }),
    )
  })
})

describe('entries', () => {
  test.each<[Parameters<typeof readSubstitution>, JsonValue | undefined]>([
    [['text', ''], ''],
    [['number', '1.5'], 1.5],
    [['number', '"1"'], undefined],
    [['boolean', 'true'], true],
    [['boolean', '1'], undefined],
    [['json', '{"a":null}'], { a: null }],
    [['json', '{a}'], undefined],
  ])('%j', (args, value) => {
    const read = readSubstitution(...args)
    expect(read.ok ? read.value : undefined).toEqual(value)
  })

  test.each<[string, SubstitutionEntries, readonly string[]]>([
    ['nothing', {}, ['Text', 'Bare']],
    ['left as written where it can run', { Text: { type: 'written', value: '' } }, ['Bare']],
    ['left as written where it cannot', { Bare: { type: 'written', value: '' } }, ['Text', 'Bare']],
    ['not of its type', { Bare: { type: 'number', value: 'x' } }, ['Text', 'Bare']],
    ['all', { Text: { type: 'text', value: '' }, Bare: { type: 'number', value: '3' } }, []],
  ])('decided: %s', (_name, entries, open) => {
    const found = foundIn('{"Comment":"${Text}","TimeoutSeconds":${Bare}}')
    expect(undecided(found, entries).map(({ name }) => name)).toEqual(open)
  })

  test('a value that cannot be read is none', () => {
    expect([...valuesOfEntries({ a: { type: 'number', value: 'x' }, b: { type: 'json', value: 'null' } })]).toEqual([
      ['b', null],
    ])
  })
})
