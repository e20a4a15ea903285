// biome-ignore-all lint/suspicious/noTemplateCurlyInString: placeholders are data here
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { WorkflowType } from '../../asl/StateType'
import { readMachine } from '../../machine/readMachine'
import { stateTypes } from '../../states/index'
import { parseJson } from '../../syntax/parseJson'
import type { Finding } from '../Finding'
import { lintDefinition } from '../lintDefinition'
import { lintRules } from './index'

type Case = readonly [
  rule: string,
  expected: readonly (readonly [code: string, location: string | null])[],
  definition: object | string,
  type?: WorkflowType,
]

function lint(definition: object | string, workflowType: WorkflowType = 'STANDARD'): readonly Finding[] {
  const text = typeof definition === 'string' ? definition : JSON.stringify(definition)
  const tree = parseJson(text)
  return lintDefinition({ text, tree, machine: readMachine(tree), workflowType })
}

/** A machine of one state S that is sound but for what `fields` say. */
const one = (fields: object, top: object = {}) => ({ StartAt: 'S', States: { S: fields }, ...top })
const pass = (fields: object = {}) => one({ Type: 'Pass', End: true, ...fields })
const task = (fields: object = {}) =>
  one({ Type: 'Task', Resource: 'arn:aws:states:::lambda:invoke', End: true, ...fields })
const choice = (rule: object, fields: object = {}) => ({
  StartAt: 'S',
  States: { S: { Type: 'Choice', Choices: [{ Next: 'E', ...rule }], ...fields }, E: { Type: 'Succeed' } },
})
const map = (fields: object = {}, config: object = { Mode: 'INLINE' }) =>
  one({
    Type: 'Map',
    ItemProcessor: { ProcessorConfig: config, StartAt: 'I', States: { I: { Type: 'Pass', End: true } } },
    End: true,
    ...fields,
  })
const oneIsNoObject = {
  StartAt: 'S',
  States: {
    S: { Type: 'Choice', Choices: [{ Variable: '$.a', IsPresent: true, Next: 'E' }], Default: 'F' },
    E: 7,
    F: { Type: 'Fail' },
  },
}
const S = 'SCHEMA_VALIDATION_FAILED'
const T = 'MISSING_TRANSITION_TARGET'
const jsonata = { QueryLanguage: 'JSONata' }
const present = { Variable: '$.a', IsPresent: true }

const cases: readonly Case[] = [
  ['json-syntax', [['INVALID_JSON_DESCRIPTION', '[Source: (String)"{"a": }"; line: 1, column: 8]']], '{"a": }'],
  ['definition-object', [[S, null]], ' '],
  ['definition-object', [[S, null]], '[1]'],
  ['json-comment', [['INVALID_JSON_DESCRIPTION', null]], `/* c */ ${JSON.stringify(pass())} // d`],

  ['schema', [[S, '/']], {}],
  ['schema', [[S, '/']], { States: { A: { Type: 'Succeed' } } }],
  ['schema', [[S, '/']], { StartAt: 'A' }],
  ['schema', [[S, '/']], one({ Type: 'Succeed' }, { Stats: 1 })],
  ['schema', [[S, '/Version']], one({ Type: 'Succeed' }, { Version: '2.0' })],
  ['schema', [[S, '/TimeoutSeconds']], one({ Type: 'Succeed' }, { TimeoutSeconds: 0 })],
  ['schema', [[S, '/States/S']], one({ End: true })],
  ['schema', [[S, '/States/S/Type']], one({ Type: 'Pas', End: true })],
  ['schema', [[S, '/States/S/Type']], one({ Type: 7, End: true })],
  ['schema', [[S, '/States/E']], oneIsNoObject],
  ['schema', [[S, '/States/S']], pass({ Arguments: {} })],
  ['schema', [[S, '/States/S']], pass({ Output: 1 })],
  ['schema', [[S, '/States/S']], pass({ ...jsonata, InputPath: '$' })],
  ['schema', [[S, '/States/S']], one({ Type: 'Task', End: true })],
  ['schema', [[S, '/States/S/Comment']], pass({ Comment: 7 })],
  ['schema', [[S, '/States/S/Seconds']], one({ Type: 'Wait', Seconds: -1, End: true })],
  ['schema', [[S, '/States/S/Seconds']], one({ Type: 'Wait', Seconds: '5', End: true })],
  ['schema', [[S, '/States/S/Seconds']], one({ Type: 'Wait', ...jsonata, Seconds: 'soon', End: true })],
  ['schema', [[S, '/States/S/TimeoutSeconds']], task({ TimeoutSeconds: 100_000_000 })],
  ['schema', [[S, '/States/S/Retry[0]']], task({ Retry: [{ IntervalSeconds: 1 }] })],
  [
    'schema',
    [[S, '/States/S/Retry[0]/JitterStrategy']],
    task({ Retry: [{ ErrorEquals: ['a'], JitterStrategy: 'ALL' }] }),
  ],
  ['schema', [[S, '/States/S/Retry[0]/ErrorEquals']], task({ Retry: [{ ErrorEquals: [] }] })],
  ['schema', [[S, '/States/S/Catch[0]']], task({ Catch: [{ ErrorEquals: ['a'], Next: 'S', Output: 1 }] })],
  ['schema', [[S, '/States/S/Branches']], one({ Type: 'Parallel', Branches: [], End: true })],
  ['schema', [[S, '/States/S/Branches[0]']], one({ Type: 'Parallel', Branches: [7], End: true })],
  ['schema', [[S, '/States/S/Branches[0]']], one({ Type: 'Parallel', Branches: [{}], End: true })],
  [
    'schema',
    [[S, '/States/S/Choices']],
    { StartAt: 'S', States: { S: { Type: 'Choice', Choices: [], Default: 'E' }, E: { Type: 'Succeed' } } },
  ],
  ['schema', [[S, '/States/S/Choices[0]/NumericEquals']], choice({ Variable: '$.a', NumericEquals: '1' })],
  ['schema', [[S, '/States/S/Choices[0]/And']], choice({ And: [] })],
  ['schema', [[S, '/States/S/Choices[0]/Or[0]']], choice({ Or: [{ ...present, Next: 'E' }] })],
  ['schema', [[S, '/States/S/Choices[0]']], choice({ ...present, Then: 'E' })],
  [
    'schema',
    [
      [S, '/States/S/Choices[0]'],
      [S, '/States/S/Choices[0]'],
    ],
    choice(present, jsonata),
  ],
  [
    'schema',
    [[S, '/States/S/Choices[0]']],
    { StartAt: 'S', States: { S: { Type: 'Choice', Choices: [present], Default: 'E' }, E: { Type: 'Succeed' } } },
  ],
  ['schema', [[S, '/States/S/ItemReader/Resource']], map({ ItemReader: { Resource: 'arn:aws:states:::s3:copy' } })],
  [
    'schema',
    [[S, '/States/S/ItemReader/ReaderConfig/InputType']],
    map({ ItemReader: { Resource: 'arn:aws:states:::s3:getObject', ReaderConfig: { InputType: 'XML' } } }),
  ],
  ['schema', [[S, '/States/S/ResultWriter']], map({ ResultWriter: {} })],
  ['schema', [[S, '/States/S/Label']], map({ Label: '' })],
  [
    'schema',
    [[S, '/States/S/ItemProcessor']],
    map({ ItemProcessor: { QueryLanguage: 'JSONata', StartAt: 'I', States: { I: { Type: 'Succeed' } } } }),
  ],

  [
    'query-language',
    [[S, '/States/S']],
    { ...jsonata, ...one({ Type: 'Pass', QueryLanguage: 'JSONPath', InputPath: '$', End: true }) },
  ],

  [
    'exclusive-fields',
    [[S, '/States/S']],
    { StartAt: 'S', States: { S: { Type: 'Pass', Next: 'E', End: true }, E: { Type: 'Succeed' } } },
  ],
  [
    'exclusive-fields',
    [[S, '/States/S']],
    {
      StartAt: 'S',
      States: { S: { Type: 'Wait', Seconds: 1, SecondsPath: '$.a', Next: 'E' }, E: { Type: 'Succeed' } },
    },
  ],
  ['exclusive-fields', [[S, '/States/S']], one({ Type: 'Wait', End: true })],
  ['exclusive-fields', [[S, '/States/S']], task({ TimeoutSeconds: 1, TimeoutSecondsPath: '$.t' })],
  ['exclusive-fields', [[S, '/States/S']], one({ Type: 'Map', End: true })],
  [
    'exclusive-fields',
    [[S, '/States/S/ItemBatcher']],
    map({ ItemBatcher: { MaxItemsPerBatch: 1, MaxItemsPerBatchPath: '$.n' } }),
  ],

  ['processor-mode', [[S, '/States/S/ItemProcessor/ProcessorConfig']], map({}, { Mode: 'DISTRIBUTED' })],
  ['processor-mode', [[S, '/States/S/ItemProcessor/ProcessorConfig']], map({}, { ExecutionType: 'EXPRESS' })],

  ['choice-rule', [[S, '/States/S/Choices[0]']], choice({})],
  ['choice-rule', [[S, '/States/S/Choices[0]']], choice({ ...present, Not: present })],
  ['choice-rule', [[S, '/States/S/Choices[0]']], choice({ Variable: '$.a' })],
  ['choice-rule', [[S, '/States/S/Choices[0]/Not']], choice({ Not: { ...present, IsNull: true } })],

  ['json-path', [[S, '/States/S/InputPath']], pass({ InputPath: 'a' })],
  ['json-path', [[S, '/States/S/InputPath']], pass({ InputPath: '$.a[?(@.b == c]' })],
  ['json-path', [[S, '/States/S/InputPath']], pass({ InputPath: '$.a[?()]' })],
  ['json-path', [[S, '/States/S/InputPath']], pass({ InputPath: '$.a[?(bare)]' })],
  ['json-path', [[S, '/States/S/InputPath']], pass({ InputPath: '$.a[?(@.b == two words)]' })],
  ['json-path', [[S, '/States/S/InputPath']], pass({ InputPath: '$.a[(@.b)]' })],
  ['json-path', [[S, '/States/S/ResultPath']], pass({ ResultPath: '$.a[*]' })],
  ['json-path', [[S, '/States/S/ResultPath']], pass({ ResultPath: '$$.a' })],
  ['json-path', [[S, '/States/S/ResultPath']], pass({ ResultPath: '$v' })],
  ['json-path', [[S, '/States/S/ErrorPath']], one({ Type: 'Fail', ErrorPath: 'States.Nothing()' })],
  ['json-path', [[S, '/States/S/Choices[0]/Variable']], choice({ Variable: 'a', IsPresent: true })],
  ['json-path', [[S, '/States/S/Choices[0]/StringEqualsPath']], choice({ Variable: '$.a', StringEqualsPath: '$..b' })],
  [
    'json-path',
    [[S, '/States/S/Catch[0]/ResultPath']],
    {
      StartAt: 'S',
      States: {
        S: { Type: 'Task', Resource: 'r', End: true, Catch: [{ ErrorEquals: ['a'], Next: 'E', ResultPath: 'e' }] },
        E: { Type: 'Succeed' },
      },
    },
  ],

  ['timestamp', [[S, '/States/S/Timestamp']], one({ Type: 'Wait', Timestamp: '2030-13-01T00:00:00Z', End: true })],
  ['timestamp', [[S, '/States/S/Timestamp']], one({ Type: 'Wait', Timestamp: '2030-02-30T00:00:00Z', End: true })],
  ['timestamp', [[S, '/States/S/Choices[0]/TimestampEquals']], choice({ Variable: '$.a', TimestampEquals: 'noon' })],

  ['template-values', [[S, '/States/S/Parameters']], pass({ Parameters: { a: [{ 'b.$': 'c' }] } })],
  ['template-values', [[S, '/States/S/Parameters']], pass({ Parameters: { 'b.$': 7 } })],
  ['template-values', [[S, '/States/S/Assign']], pass({ Assign: { 'b.$': "States.Format('{}'" } })],
  [
    'template-values',
    [[S, '/States/S/ItemReader/Parameters']],
    map({ ItemReader: { Resource: 'arn:aws:states:::s3:getObject', Parameters: { 'Key.$': 'k' } } }),
  ],

  ['jsonata-string', [[S, '/States/S/Output/a[0]']], pass({ ...jsonata, Output: { a: ['{% 1 '] } })],

  [
    'error-equals',
    [[S, '/States/S/Retry[0]']],
    task({ Retry: [{ ErrorEquals: ['States.ALL'] }, { ErrorEquals: ['a'] }] }),
  ],
  ['error-equals', [[S, '/States/S/Retry[0]']], task({ Retry: [{ ErrorEquals: ['a', 'States.ALL'] }] })],

  ['credentials-role', [[S, '/States/S/Credentials']], task({ Credentials: { Role: 'x' } })],
  ['credentials-role', [[S, '/States/S/Credentials']], task({ ...jsonata, Credentials: { 'RoleArn.$': '$.r' } })],

  ['express-support', [[S, '/States/S/Resource']], task({ Resource: 'arn:aws:states:::ecs:runTask.sync' }), 'EXPRESS'],
  [
    'express-support',
    [[S, '/States/S/Resource']],
    task({ Resource: 'arn:aws:states:::sqs:sendMessage.waitForTaskToken' }),
    'EXPRESS',
  ],
  [
    'express-support',
    [[S, '/States/S/Resource']],
    task({ Resource: 'arn:aws:states:us-east-1:1:activity:a' }),
    'EXPRESS',
  ],

  [
    'state-name',
    [['INVALID_STATE_NAME', `/States/${'n'.repeat(81)}`]],
    { StartAt: 'n'.repeat(81), States: { ['n'.repeat(81)]: { Type: 'Succeed' } } },
  ],
  ['label', [['INVALID_LABEL_NAME', '/States/S/Label']], map({ Label: 'l'.repeat(41) })],
  ['label', [['INVALID_LABEL_NAME', '/States/S/Label']], map({ Label: 'a b' })],
  [
    'variable-name',
    [['INVALID_VARIABLE_NAME', '/States/S/Assign/a-b']],
    pass({ Assign: { 'a-b': 1, größe: 2, 'c.$': '$' } }),
  ],
  [
    'shadowed-variable',
    [['DUPLICATE_VARIABLE_NAME', '/States/S/ItemProcessor/States/In/Assign/x.$']],
    {
      StartAt: 'First',
      States: {
        First: { Type: 'Pass', Assign: { x: 1 }, Next: 'S' },
        S: {
          Type: 'Map',
          Assign: { z: 1 },
          ItemProcessor: {
            StartAt: 'In',
            States: { In: { Type: 'Pass', Assign: { 'x.$': '$', y: 1 }, End: true } },
          },
          Next: 'Last',
        },
        Last: { Type: 'Pass', Assign: { y: 2 }, End: true },
      },
    },
  ],
  ['reserved-variable', [['RESERVED_VARIABLE_NAME', '/States/S/Assign/states']], pass({ Assign: { states: 1 } })],

  [
    'duplicate-state-name',
    [['DUPLICATE_STATE_NAME', '/States/S']],
    '{"StartAt":"S","States":{"S":{"Type":"Pass","End":true},"S":{"Type":"Pass","End":true}}}',
  ],
  [
    'duplicate-state-name',
    [['DUPLICATE_STATE_NAME', '/States/S/Branches[0]/States/S']],
    one({ Type: 'Parallel', Branches: [{ StartAt: 'S', States: { S: { Type: 'Succeed' } } }], End: true }),
  ],

  ['missing-target', [[T, '/StartAt']], { StartAt: 'X', States: { S: { Type: 'Succeed' } } }],
  ['missing-target', [[T, '/States/S/Choices[0]/Next']], choice({ ...present, Next: 'X' }, { Default: 'E' })],
  ['missing-target', [[T, '/States/S/Catch[0]/Next']], task({ Catch: [{ ErrorEquals: ['a'], Next: 'X' }] })],
  ['missing-target', [[T, '/States/S/Default']], choice(present, { Default: 'X' })],
  [
    'missing-target',
    [[T, '/States/S/Branches[0]/States/A/Next']],
    one({ Type: 'Parallel', Branches: [{ StartAt: 'A', States: { A: { Type: 'Pass', Next: 'S' } } }], End: true }),
  ],

  ['missing-end-state', [['MISSING_END_STATE', null]], one({ Type: 'Pass', Next: 'S' })],

  [
    'unreachable-state',
    [[T, '/States/E']],
    { StartAt: 'S', States: { S: { Type: 'Succeed' }, E: { Type: 'Succeed' } } },
  ],
  [
    'unreachable-state',
    [[T, '/States/S/Branches[0]/States/B']],
    one({
      Type: 'Parallel',
      Branches: [{ StartAt: 'A', States: { A: { Type: 'Succeed' }, B: { Type: 'Succeed' } } }],
      End: true,
    }),
  ],
]

describe('each rule finds its fault, and nothing else is said', () => {
  test.each(cases.map(([rule, expected, definition, type]) => ({ rule, expected, definition, type })))(
    '$rule $expected',
    ({ rule, expected, definition, type }) => {
      const findings = lint(definition, type)
      expect(findings.map((finding) => [finding.rule, finding.code, finding.location])).toEqual(
        expected.map(([code, location]) => [rule, code, location]),
      )
    },
  )

  test.each(lintRules)('$id has a case', ({ id }) => {
    expect(cases.map(([rule]) => rule)).toContain(id)
  })
})

describe('what is sound is said nothing about', () => {
  const sound: readonly (readonly [string, object])[] = [
    [
      'filters with bare words and placeholders, and steps counted from the end',
      pass({
        InputPath: '$..a[?(@.b==Bare)].c',
        OutputPath: '$[(@.length-1)].d',
        Parameters: { 'x.$': "States.ArrayGetItem($.a[?(@.b == Bare && (@.c == 'a)b' || @.d == ${Env}))], 0)" },
      }),
    ],
    [
      'a task with all of JSONPath',
      task({
        InputPath: '$.a[?(@.b > 1)]',
        Parameters: { 'x.$': "States.Format('{}', $.a)", y: '$.z' },
        ResultSelector: { 'r.$': '$' },
        ResultPath: '$.a.b',
        OutputPath: '$$.Execution',
        TimeoutSecondsPath: '$t',
        Credentials: { 'RoleArn.$': '$.role' },
        Retry: [{ ErrorEquals: ['States.ALL'], BackoffRate: 1.5, MaxAttempts: 0 }],
      }),
    ],
    [
      'a task in JSONata',
      task({
        ...jsonata,
        Arguments: '{% $states.input %}',
        Output: { a: ['{% 1 %}', null] },
        TimeoutSeconds: '{% 5 %}',
        Credentials: { RoleArn: '{% $r %}' },
        Assign: { x: '{% 1 %}' },
      }),
    ],
    ['nulls where null means something', task({ InputPath: null, ResultPath: null, OutputPath: null })],
    [
      'a branch with the language of its own states',
      one({
        Type: 'Parallel',
        ...jsonata,
        Branches: [{ StartAt: 'A', States: { A: { Type: 'Pass', InputPath: '$', End: true } } }],
        Arguments: 1,
        End: true,
      }),
    ],
    [
      'End: false beside Next',
      { StartAt: 'S', States: { S: { Type: 'Pass', Next: 'E', End: false }, E: { Type: 'Succeed' } } },
    ],
    [
      'a distributed map',
      map(
        {
          ItemReader: {
            Resource: 'arn:aws:states:::s3:getObject',
            ReaderConfig: { InputType: 'CSV', CSVHeaderLocation: 'FIRST_ROW', MaxItems: 10 },
            Parameters: { Bucket: 'b', 'Key.$': '$.k' },
          },
          ItemBatcher: { MaxItemsPerBatch: 5 },
          ToleratedFailurePercentage: 0.5,
          Label: 'abc',
        },
        { Mode: 'DISTRIBUTED', ExecutionType: 'EXPRESS' },
      ),
    ],
    [
      'odd names',
      {
        StartAt: '__proto__',
        States: JSON.parse(
          '{"__proto__":{"Type":"Pass","Next":"constructor"},"constructor":{"Type":"Pass","Next":"1"},"1":{"Type":"Succeed"}}',
        ),
      },
    ],
    [
      'a nested condition',
      choice(
        {
          And: [
            { Not: { Or: [present, { Variable: '$$.a', TimestampLessThanPath: '$v' }] } },
            { Variable: '$.x', StringMatches: 'a*' },
          ],
        },
        { Default: 'E' },
      ),
    ],
    ['a literal condition', choice({ Condition: true }, jsonata)],
  ]
  test.each(sound)('%s', (_title, definition) => expect(lint(definition)).toEqual([]))
})

describe('placeholders are not judged', () => {
  const unknown: readonly (readonly [string, string])[] = [
    [
      'bare values',
      '{"StartAt":"S","States":{"S":{"Type":"Task","Resource":${R},"TimeoutSeconds":${T},"Parameters":${P},"End":${E}}}}',
    ],
    ['in strings', '{"StartAt":"S","TimeoutSeconds":"${T}","States":{"S":{"Type":"${Type}","End":true}}}'],
    ['targets', '{"StartAt":"S","States":{"S":{"Type":"Pass","Next":"${N}"},"Maybe":{"Type":"Succeed"}}}'],
    ['the start', '{"StartAt":"${S}","States":{"S":{"Type":"Succeed"}}}'],
    [
      'paths and times',
      '{"StartAt":"S","States":{"S":{"Type":"Wait","Timestamp":"${T}","InputPath":"${I}","End":true}}}',
    ],
    ['names and fields', '{"StartAt":"${S}","States":{"${S}":{"Type":"Pass","${Field}":1,"End":true}}}'],
    ['template values', '{"StartAt":"S","States":{"S":{"Type":"Pass","Parameters":{"a.$":"${P}"},"End":true}}}'],
    [
      'functions of CloudFormation',
      '{"StartAt":"S","States":{"S":{"Type":"Task","Resource":{"Fn::GetAtt":["F","Arn"]},"End":true}}}',
    ],
  ]
  test.each(unknown)('%s', (_title, text) => expect(lint(text)).toEqual([]))
})

describe('a finding', () => {
  test('of a field points at the field, in the terms of its object', () => {
    const [finding] = lint('{"StartAt":"S","States":{"S":{"Type":"Pass","Foo":1,"End":true}}}')
    expect(finding).toMatchObject({ from: 44, to: 51, location: '/States/S', path: ['States', 'S', 'Foo'] })
  })

  test('names the innermost state', () => {
    const text = JSON.stringify(
      one({ Type: 'Parallel', Branches: [{ StartAt: 'A', States: { A: { Type: 'Pass', Next: 'B' } } }], End: true }),
    )
    const tree = parseJson(text)
    const machine = readMachine(tree)
    const [finding] = lintDefinition({ text, tree, machine, workflowType: 'STANDARD' })
    expect(finding?.state && machine.states.get(finding.state)?.name).toBe('A')
  })

  test('stands in the order of the text', () => {
    const places = lint({ States: { A: { Type: 'Pass', Next: 'X', Foo: 1 }, B: { Type: 'Task' }, C: {} } }).map(
      ({ from }) => from,
    )
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places.length).toBeGreaterThan(4)
  })

  test('of a query language carries its way out', () => {
    const [finding] = lint({ ...jsonata, ...one({ Type: 'Pass', QueryLanguage: 'JSONPath', End: true }) })
    expect(finding?.fixes?.[0]?.changes).toEqual([{ op: 'remove', at: ['States', 'S', 'QueryLanguage'] }])
  })
})

test('any JSON value is judged without an exception', () => {
  const value = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom(null, true, 0, '', 'S', '$.a', '{% 1 %}'),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(
        fc.constantFrom(
          'Type',
          'Next',
          'States',
          'StartAt',
          'Choices',
          'And',
          'Not',
          'Branches',
          'ItemProcessor',
          'Catch',
          'Retry',
          'ErrorEquals',
          'Assign',
          'Credentials',
          'S',
          '__proto__',
          'a.$',
        ),
        tie('value'),
        { maxKeys: 5 },
      ),
    ),
  })).value
  const type = fc.constantFrom(...stateTypes.map(({ name }) => name))
  const state = fc
    .tuple(
      fc.dictionary(
        fc.constantFrom(
          'Next',
          'End',
          'Choices',
          'Branches',
          'ItemProcessor',
          'Catch',
          'Retry',
          'Assign',
          'ItemReader',
          'QueryLanguage',
        ),
        value,
      ),
      type,
    )
    .map(([fields, Type]) => ({ ...fields, Type }))
  fc.assert(
    fc.property(
      fc.oneof(
        value,
        state.map((S) => ({ StartAt: 'S', States: { S } })),
      ),
      (any) => {
        lint(JSON.stringify(any))
      },
    ),
  )
})
