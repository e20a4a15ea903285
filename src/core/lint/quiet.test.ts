// biome-ignore-all lint/suspicious/noTemplateCurlyInString: placeholders are data here
// What the rules say nothing about: sound definitions, substitutions, comments.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { WorkflowType } from '../asl/StateType'
import { readMachine } from '../machine/readMachine'
import { parseJson } from '../syntax/parseJson'
import { visitNodes } from '../syntax/visitNodes'
import type { Finding } from './Finding'
import { Linter } from './Linter'
import { lintDefinition } from './lintDefinition'
import { isAdvice } from './rules/adviceRules'

function lint(definition: object | string, workflowType: WorkflowType = 'STANDARD'): readonly Finding[] {
  const text = typeof definition === 'string' ? definition : JSON.stringify(definition)
  const tree = parseJson(text)
  return lintDefinition({ text, tree, machine: readMachine(tree), workflowType }, { advice: false })
}

/** A machine of one state S that is sound but for what `fields` say. */
const one = (fields: object, top: object = {}) => ({ StartAt: 'S', States: { S: fields }, ...top })
const jsonata = { QueryLanguage: 'JSONata' }
const present = { Variable: '$.a', IsPresent: true }
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
      Parameters: { 'x.$': "States.Format('{}', $.a)", y: 'z' },
      ResultSelector: { 'r.$': '$' },
      ResultPath: '$.a.b',
      OutputPath: '$$.Execution',
      TimeoutSecondsPath: '$.t',
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
      Credentials: { RoleArn: '{% $states.input.r %}' },
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
          { Not: { Or: [present, { Variable: '$$.a', TimestampLessThanPath: '$.v' }] } },
          { Variable: '$.x', StringMatches: 'a*' },
        ],
      },
      { Default: 'E' },
    ),
  ],
  ['a literal condition', choice({ Condition: true }, jsonata)],
  [
    'every resource form',
    {
      StartAt: 'a',
      States: Object.fromEntries(
        [
          'arn:aws:lambda:us-east-1:123456789012:function:pay:$LATEST',
          'arn:aws-us-gov:lambda:us-gov-west-1:123456789012:function:pay',
          'arn:aws:states:us-east-1:123456789012:activity:approve',
          'arn:aws-cn:states:::dynamodb:getItem',
          'arn:aws:states:::states:startExecution.sync:2',
          'arn:aws:states:::ecs:runTask.waitForTaskToken',
          'arn:aws:states:::aws-sdk:s3:listObjectsV2',
          'arn:aws:states:::aws-sdk:sfn:startExecution.waitForTaskToken',
          'arn:aws:states:::http:invoke',
        ].map((Resource, index, all) => [
          'abcdefghi'.charAt(index),
          {
            Type: 'Task',
            Resource,
            ...(index + 1 < all.length ? { Next: 'abcdefghi'.charAt(index + 1) } : { End: true }),
          },
        ]),
      ),
    },
  ],
  [
    'calls with too few, too many and strange arguments, which fail only when they run',
    pass({ Parameters: { 'a.$': 'States.Format()', 'b.$': 'States.UUID(1, 2)', 'c.$': "States.MathAdd('x', null)" } }),
  ],
  ['fields of a service that nobody knows', task({ Parameters: { Whatever: 1 } })],
  [
    'all that an expression may read',
    task({
      ...jsonata,
      Arguments:
        '{% $map($states.input.list, function($v, $i) { $v.id & $i & $string($states.context.Execution.Id) }) %}',
      Output: '{% ($x := $states.result.a[b = 1]^(>c).{"d": e}; $exists($y) ? $y : $x) %}',
      Assign: { fact: '{% ($f := function($n) { $n < 2 ? 1 : $n * $f($n - 1) }; $f(5)) %}' },
      Catch: [{ ErrorEquals: ['States.ALL'], Next: 'S', Output: '{% $states.errorOutput.Error %}' }],
    }),
  ],
  [
    'a reader in another partition',
    map(
      {
        ItemReader: {
          Resource: 'arn:aws-cn:states:::s3:listObjectsV2',
          ReaderConfig: { InputType: 'JSONL', Transformation: 'LOAD_AND_FLATTEN' },
        },
      },
      { Mode: 'DISTRIBUTED', ExecutionType: 'STANDARD' },
    ),
  ],
  [
    'variables that are assigned on every way',
    {
      StartAt: 'C',
      States: {
        C: {
          Type: 'Choice',
          Choices: [{ ...present, Assign: { x: 1 }, Next: 'P' }],
          Assign: { x: 2 },
          Default: 'P',
        },
        P: {
          Type: 'Parallel',
          Branches: [{ StartAt: 'B', States: { B: { Type: 'Pass', OutputPath: '$x', End: true } } }],
          Assign: { 'y.$': '$' },
          Next: 'L',
        },
        L: { Type: 'Pass', Parameters: { 'x.$': '$x', 'y.$': '$y' }, Assign: { 'x.$': '$y' }, Next: 'D' },
        D: { Type: 'Choice', Choices: [{ ...present, Next: 'C' }], Default: 'E' },
        E: { Type: 'Succeed' },
      },
    },
  ],
]

test.each(sound)('nothing is said of %s', (_title, definition) => expect(lint(definition)).toEqual([]))

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

/** The text with each name and each value in turn replaced by a substitution, bare, quoted, and as a part of a string. */
function substituted(text: string): readonly string[] {
  const found: string[] = []
  const put = (from: number, to: number, filling: string) => {
    found.push(text.slice(0, from) + filling + text.slice(to))
  }
  visitNodes(parseJson(text).root, ({ key, from, to, kind, parent }) => {
    // The name of a CloudFormation function is never made by another one.
    if (key && !/^(?:Ref$|Fn::)/.test(key.name)) put(key.from, key.to, '"${Key}"')
    if (!parent) return
    put(from, to, '${Value}')
    put(from, to, '"${Value}"')
    put(from, to, '{ "Ref": "Value" }')
    if (kind === 'string') put(from + 1, from + 1, '${Part}')
  })
  return found
}

function errorsIn(text: string, linter: Linter): readonly string[] {
  const tree = parseJson(text)
  const subject = { text, tree, machine: readMachine(tree), workflowType: 'STANDARD' } as const
  const findings = linter.lint(subject, { advice: false })
  return findings
    .filter(({ severity }) => severity === 'ERROR')
    .map(({ code, message, location }) => `${code}: ${message} at ${location} in ${text}`)
}

describe('no substitution makes an error', () => {
  test.each(sound)('%s', (_title, definition) => {
    const linter = new Linter()
    const errors = substituted(JSON.stringify(definition)).flatMap((text) => errorsIn(text, linter))
    expect(errors.slice(0, 3)).toEqual([])
  })

  const folder = join(process.env.STEPWRIGHT_SHARED ?? '../shared', 'corpus', 'definitions')
  if (!existsSync(folder)) console.warn(`Left out: substitutions in real definitions (no ${folder})`)

  test.skipIf(!existsSync(folder))('in real definitions', () => {
    const small = readdirSync(folder)
      .filter((name) => name.endsWith('.asl.json'))
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .filter((text) => text.length < 2000 && errorsIn(text, new Linter()).length === 0)
      .filter((_, index) => index % 12 === 0)
    console.info(`substitutions in ${small.length} real definitions`)
    const errors = small.flatMap((text) => {
      const linter = new Linter()
      return substituted(text).flatMap((changed) => errorsIn(changed, linter))
    })
    expect(errors.slice(0, 3)).toEqual([])
  })
})

function warningsIn(text: string, linter: Linter): readonly string[] {
  const tree = parseJson(text)
  const findings = linter.lint({ text, tree, machine: readMachine(tree), workflowType: 'STANDARD' })
  return findings
    .filter((finding) => finding.severity === 'WARNING' && isAdvice(finding))
    .map(({ rule, location }) => `${rule} at ${location} in ${text}`)
}

describe('no substitution makes a warning beyond AWS', () => {
  const quiet = sound.filter(([, definition]) => warningsIn(JSON.stringify(definition), new Linter()).length === 0)
  expect(quiet.length).toBeGreaterThan(10)

  test.each(quiet)('%s', (_title, definition) => {
    const linter = new Linter()
    const warnings = substituted(JSON.stringify(definition)).flatMap((text) => warningsIn(text, linter))
    expect(warnings.slice(0, 3)).toEqual([])
  })
})

test('comments are a warning, once, and hide nothing', () => {
  const text =
    '{ // why\n "StartAt": "S", /* here */ "States": { "S": { "Type": "Pass", "End": true, /* x */ "Foo": 1 } } }'
  expect(lint(text).map(({ code, severity }) => `${severity} ${code}`)).toEqual([
    'WARNING INVALID_JSON_DESCRIPTION',
    'ERROR SCHEMA_VALIDATION_FAILED',
  ])
})
