// AWS's rules by their row in the reference (language/validation.md): for each a definition, and what AWS says of it.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { WorkflowType } from '../asl/StateType'
import { compileProgram } from '../interpreter/compileProgram'
import { type Diagnostic, validateDefinition } from './validateDefinition'

interface Row {
  readonly definition: object | string
  readonly type?: WorkflowType
  /** In the order in which AWS lists them; `location` left out where there is none. */
  readonly expected: readonly (readonly [code: string, location: string | null, message?: string])[]
  readonly severity?: Diagnostic['severity']
}

const S = 'SCHEMA_VALIDATION_FAILED'
const LAMBDA = 'arn:aws:states:::lambda:invoke'
const one = (fields: object, top: object = {}) => ({ ...top, StartAt: 'S', States: { S: fields } })
const pass = (fields: object) => one({ Type: 'Pass', ...fields, End: true })
const jsonata = (fields: object) => pass({ QueryLanguage: 'JSONata', ...fields })
const task = (fields: object) => one({ Type: 'Task', Resource: LAMBDA, ...fields, End: true })
const wait = (fields: object) => one({ Type: 'Wait', ...fields, End: true })
const choice = (rule: object) => ({
  StartAt: 'S',
  States: { S: { Type: 'Choice', Choices: [rule], Default: 'E' }, E: { Type: 'Succeed' } },
})
const inner = { StartAt: 'I', States: { I: { Type: 'Succeed' } } }
const map = (fields: object, config: object = { Mode: 'DISTRIBUTED', ExecutionType: 'EXPRESS' }) =>
  one({ Type: 'Map', ItemProcessor: { ProcessorConfig: config, ...inner }, ...fields, End: true })
const reader = (ReaderConfig: object, Resource = 'arn:aws:states:::s3:getObject') =>
  map({ ItemReader: { Resource, ReaderConfig } })
const retry = (fields: object) => task({ Retry: [{ ErrorEquals: ['a'], ...fields }] })
const only = (definition: object, location: string, message: string, code = S): Row => ({
  definition,
  expected: [[code, location, message]],
})
const READER = '/States/S/ItemReader/ReaderConfig'
const readerRow = (config: object, message: string) => only(reader(config), READER, message)
const bound = (definition: object, field: string, message: string) => only(definition, `/States/S/${field}`, message)
const NOT_A_TOKEN =
  "Unrecognized token 'not': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')\n at "
const NOT_A_DEFINITION = '[Source: (String)"not a definition"; line: 1, column: 4]'

const rows: Readonly<Record<number, readonly Row[]>> = {
  1: [
    { definition: '', expected: [[S, null, 'Definition must be a valid JSON object']] },
    { definition: '[]', expected: [[S, null, 'Definition must be a valid JSON object']] },
  ],
  2: [
    {
      definition: 'not a definition',
      expected: [['INVALID_JSON_DESCRIPTION', NOT_A_DEFINITION, NOT_A_TOKEN + NOT_A_DEFINITION]],
    },
  ],
  3: [
    only({}, '/', 'These fields are required: [States, StartAt]'),
    only(one({ Type: 'Task', End: true }), '/States/S', 'These fields are required: [Resource]'),
    only(choice({ Variable: '$.a', IsNull: true }), '/States/S/Choices[0]', 'These fields are required: [Next]'),
  ],
  4: [
    only(pass({ X: 1 }), '/States/S', "Field 'X' is not supported"),
    only({ ...pass({}), X: 1 }, '/', "Field 'X' is not supported"),
  ],
  5: [
    {
      definition: one({ Type: 'Job', End: true }),
      expected: [
        [
          S,
          '/States/S/Type',
          "The field 'Type' should have one of these values: [Task, Wait, Pass, Succeed, Fail, Choice, Parallel, Map]",
        ],
      ],
    },
  ],
  6: [
    only(
      jsonata({ QueryLanguage: 'Jsonata' }),
      '/States/S/QueryLanguage',
      'Value should be one of the following: [JSONPath, JSONata]',
    ),
    only(one({ Type: 'Succeed' }, { Version: '2' }), '/Version', 'Value should be one of the following: [1.0]'),
    only(
      retry({ JitterStrategy: 'x' }),
      '/States/S/Retry[0]/JitterStrategy',
      'Value should be one of the following: [NONE, FULL]',
    ),
    only(
      map({}, { Mode: 'DISTRIBUTED', ExecutionType: 'x' }),
      '/States/S/ItemProcessor/ProcessorConfig/ExecutionType',
      'Value should be one of the following: [STANDARD, EXPRESS]',
    ),
  ],
  7: [
    only(wait({ Seconds: 'a' }), '/States/S/Seconds', 'Expected value of type Integer'),
    only(pass({ Comment: 1 }), '/States/S/Comment', 'Expected value of type [STRING]'),
    only(pass({ QueryLanguage: 1 }), '/States/S/QueryLanguage', 'Expected value of type [STRING]'),
  ],
  8: [only(wait({ Seconds: -1 }), '/States/S/Seconds', 'Minimum value is 0')],
  9: [
    only(one({ Type: 'Parallel', Branches: [], End: true }), '/States/S/Branches', 'Value cannot be empty'),
    only(task({ Retry: [{ ErrorEquals: [] }] }), '/States/S/Retry[0]/ErrorEquals', 'Value cannot be empty'),
    only(choice({ And: [], Next: 'E' }), '/States/S/Choices[0]/And', 'Value cannot be empty'),
  ],
  10: [
    only(
      wait({ Seconds: 1, SecondsPath: '$.s' }),
      '/States/S',
      'There should only be one of the following fields: [SecondsPath, Seconds, TimestampPath, Timestamp]',
    ),
  ],
  11: [
    only(
      one({ Type: 'Map', End: true }),
      '/States/S',
      'This object should have only one of the following fields: [ItemProcessor, Iterator]',
    ),
  ],
  12: [
    only(
      choice({ Next: 'E' }),
      '/States/S/Choices[0]',
      'The object must have only one of the following fields, [And, Or, Not, Variable, Condition]',
    ),
  ],
  13: [only(pass({ InputPath: 'a' }), '/States/S/InputPath', 'Value must be a valid JSONPath.')],
  14: [
    only(
      pass({ ResultPath: 'a' }),
      '/States/S/ResultPath',
      "Value is not a Reference Path: Reference path didn't start with '$'",
    ),
    only(pass({ ResultPath: '$.a[*]' }), '/States/S/ResultPath', 'Value is not a Reference Path'),
  ],
  15: [
    only(
      pass({ Parameters: { a: [{ 'x.$': 'States.Nothing()' }] } }),
      '/States/S/Parameters',
      "The value for the field 'x.$' must be a valid JSONPath or a valid intrinsic function call",
    ),
  ],
  16: [only(wait({ Timestamp: '2030-01-31' }), '/States/S/Timestamp', 'String does not match RFC3339 timestamp')],
  17: [
    only(
      task({ Retry: [{ ErrorEquals: ['States.ALL', 'a'] }] }),
      '/States/S/Retry[0]',
      'States.ALL must appear alone and at end of list',
    ),
  ],
  18: [
    only(
      task({ Resource: 'arn:aws:states:::dynamodb:query' }),
      '/States/S/Resource',
      'The resource provided arn:aws:states:::dynamodb:query is not recognized. The value is not a valid resource ARN, or the resource is not available in this region.',
    ),
    only(
      task({ Resource: 'query' }),
      '/States/S/Resource',
      'The resource provided query is not recognized. The value is not a valid resource ARN, or the resource is not available in this region.',
      'INVALID_RESOURCE',
    ),
  ],
  19: [only(task({ Credentials: {} }), '/States/S/Credentials', "The field 'RoleArn' is required but was missing")],
  20: [
    {
      ...only(
        task({ Resource: 'arn:aws:states:::sqs:sendMessage.waitForTaskToken' }),
        '/States/S/Resource',
        "Express state machine does not support '.waitForTaskToken' service integration ",
      ),
      type: 'EXPRESS',
    },
  ],
  21: [
    {
      ...only(
        task({ Resource: 'arn:aws:states:::states:startExecution.sync' }),
        '/States/S/Resource',
        "Express state machine does not support '.sync' service integration",
      ),
      type: 'EXPRESS',
    },
  ],
  22: [
    {
      ...only(
        task({ Resource: 'arn:aws:states:us-east-1:111111111111:activity:a' }),
        '/States/S/Resource',
        'Express state machine does not support Activity ARN',
      ),
      type: 'EXPRESS',
    },
  ],
  23: [
    only(
      one({ Type: 'Pass', QueryLanguage: 'JSONPath', Output: 1, End: true }, { QueryLanguage: 'JSONata' }),
      '/States/S',
      "'QueryLanguage' can not be 'JSONPath' if set to 'JSONata' for whole state machine",
    ),
  ],
  24: [
    only(
      jsonata({ InputPath: '$' }),
      '/States/S',
      "The QueryLanguage is set to 'JSONata', but field 'InputPath' is only supported for the 'JSONPath' QueryLanguage",
    ),
    only(
      pass({ Output: 1 }),
      '/States/S',
      "The QueryLanguage is set to 'JSONPath', but field 'Output' is only supported for the 'JSONata' QueryLanguage",
    ),
  ],
  25: [
    only(jsonata({ Output: { a: '{% 1' } }), '/States/S/Output/a', 'JSONata string must start with {% and end with %}'),
  ],
  26: (
    [
      ['1 +', 'Unexpected end of expression'],
      ['[1, 2', 'Expected "]" before end of expression'],
      ['[(1, 2)]', 'Expected ")", got ","'],
      ["'a", 'String literal must be terminated by a matching quote'],
      ['1 + }', 'The symbol "}" cannot be used as a unary operator'],
      ['/a', 'No terminating / in regular expression'],
    ] as const
  ).map(([source, message]) =>
    only(
      jsonata({ Output: { a: [`{% ${source} %}`] } }),
      '/States/S/Output/a[0]',
      message,
      'INVALID_JSONATA_EXPRESSION',
    ),
  ),
  27: [
    {
      definition: jsonata({ Output: '{% phone & mail & phone %}' }),
      expected: [
        [
          'UNSUPPORTED_JSONATA_EXPRESSION',
          '/States/S/Output',
          "Reference to 'phone' at the top level is not supported.",
        ],
        [
          'UNSUPPORTED_JSONATA_EXPRESSION',
          '/States/S/Output',
          "Reference to 'mail' at the top level is not supported.",
        ],
      ],
    },
    ...(
      [
        ['$$.a', "Reference to '$$' is not supported."],
        ['$states.result', "Field '$states.result' does not exist."],
        ['$states.errorOutput', "Field '$states.errorOutput' does not exist."],
      ] as const
    ).map(([source, message]) =>
      only(jsonata({ Output: `{% ${source} %}` }), '/States/S/Output', message, 'UNSUPPORTED_JSONATA_EXPRESSION'),
    ),
  ],
  28: [
    only(
      { StartAt: 'X', States: { S: { Type: 'Succeed' } } },
      '/StartAt',
      "Missing 'Next' target: X",
      'MISSING_TRANSITION_TARGET',
    ),
    only(
      choice({ Variable: '$.a', IsNull: true, Next: 'X' }),
      '/States/S/Choices[0]/Next',
      "Missing 'Next' target: X",
      'MISSING_TRANSITION_TARGET',
    ),
    only(
      task({ Catch: [{ ErrorEquals: ['a'], Next: 'X' }] }),
      '/States/S/Catch[0]/Next',
      "Missing 'Next' target: X",
      'MISSING_TRANSITION_TARGET',
    ),
  ],
  29: [
    only(
      { StartAt: 'S', States: { S: { Type: 'Succeed' }, E: { Type: 'Succeed' } } },
      '/States/E',
      'State "E" is not reachable.',
      'MISSING_TRANSITION_TARGET',
    ),
    {
      definition: { StartAt: 'S', States: { E: { Type: 'Succeed' }, S: { Type: 'Pass', X: 1, End: true } } },
      expected: [
        [S, '/States/S'],
        ['MISSING_TRANSITION_TARGET', '/States/E'],
      ],
    },
  ],
  30: [
    {
      definition: { StartAt: 'S', States: { S: { Type: 'Pass', Next: 'S' }, E: { Type: 'Pass', Next: 'S' } } },
      expected: [['MISSING_END_STATE', null, 'Workflow has no terminal state']],
    },
    {
      definition: one({
        Type: 'Parallel',
        Branches: [{ StartAt: 'A', States: { A: { Type: 'Pass', Next: 'A' }, B: { Type: 'Pass', Next: 'A' } } }],
        End: true,
      }),
      expected: [['MISSING_TRANSITION_TARGET', '/States/S/Branches[0]/States/B']],
    },
  ],
  31: [
    only(
      map({}, { Mode: 'DISTRIBUTED' }),
      '/States/S/ItemProcessor/ProcessorConfig',
      'These fields are required: [ExecutionType]',
    ),
    only(
      map({}, { Mode: 'INLINE', ExecutionType: 'STANDARD' }),
      '/States/S/ItemProcessor/ProcessorConfig',
      "Field 'ExecutionType' is not supported",
    ),
  ],
  32: [
    only(
      reader({ InputType: 'JSON' }, 'arn:aws:states:::s3:copyObject'),
      '/States/S/ItemReader/Resource',
      "The field 'Resource' does not match any of the allowed values. Examples: [arn:aws:states:::s3:getObject, arn:aws:states:::s3:listObjectsV2]",
    ),
    readerRow(
      { InputType: 'XML' },
      "The field 'InputType' should have one of these values: [MANIFEST, JSON, CSV, JSONL, PARQUET]",
    ),
    readerRow({ InputType: 'CSV' }, "The field 'CSVHeaderLocation' is required"),
    readerRow({ InputType: 'CSV', CSVHeaderLocation: 'GIVEN' }, 'These fields are required: [CSVHeaders]'),
    readerRow({ InputType: 'JSON', CSVHeaderLocation: 'FIRST_ROW' }, "Field 'CSVHeaderLocation' is not supported"),
    readerRow({ InputType: 'JSONL', ItemsPointer: '/a' }, "Field 'ItemsPointer' is not supported"),
    readerRow({ InputType: 'JSON', ItemsPointer: 'a' }, 'Value must be a valid JSON Pointer.'),
    readerRow({ InputType: 'JSONL', ManifestType: 'S3_INVENTORY' }, "Field 'InputType' is not supported"),
    readerRow(
      { InputType: 'JSON', ManifestType: 'ATHENA_DATA' },
      "The field 'InputType' should have one of these values: [CSV, JSONL, PARQUET]",
    ),
    readerRow({ Transformation: 'LOAD_AND_FLATTEN' }, 'These fields are required: [InputType]'),
  ],
  33: [
    only(
      pass({ Assign: { 'a-b': 1 } }),
      '/States/S/Assign/a-b',
      "Invalid variable name 'a-b': the variable name contains invalid characters.",
      'INVALID_VARIABLE_NAME',
    ),
    only(
      pass({ Assign: { states: 1 } }),
      '/States/S/Assign/states',
      "Cannot assign to reserved variable '$states'.",
      'RESERVED_VARIABLE_NAME',
    ),
    only(
      {
        StartAt: 'A',
        States: {
          A: { Type: 'Pass', Assign: { x: 1 }, Next: 'M' },
          M: {
            Type: 'Map',
            ItemProcessor: { StartAt: 'I', States: { I: { Type: 'Pass', Assign: { x: 2 }, End: true } } },
            End: true,
          },
        },
      },
      '/States/M/ItemProcessor/States/I/Assign/x',
      "The variable name 'x' was already defined in a parent scope.",
      'DUPLICATE_VARIABLE_NAME',
    ),
  ],
  34: [
    {
      definition: JSON.stringify(pass({})) + ' '.repeat(1_048_576),
      expected: [['ValidationException', null]],
    },
  ],
  35: [
    bound(task({ TimeoutSeconds: 0 }), 'TimeoutSeconds', 'Minimum value is 1'),
    bound(task({ TimeoutSeconds: 100_000_000 }), 'TimeoutSeconds', 'Maximum value is 99999999'),
    bound(task({ HeartbeatSeconds: 0 }), 'HeartbeatSeconds', 'Minimum value is 1'),
    bound(task({ HeartbeatSeconds: 100_000_000 }), 'HeartbeatSeconds', 'Maximum value is 99999999'),
    bound(
      task({ HeartbeatSeconds: 9, TimeoutSeconds: 9 }),
      'HeartbeatSeconds',
      'HeartbeatSeconds must be smaller than TimeoutSeconds',
    ),
    bound(retry({ IntervalSeconds: 0 }), 'Retry[0]/IntervalSeconds', 'Minimum value is 1'),
    bound(retry({ IntervalSeconds: 100_000_000 }), 'Retry[0]/IntervalSeconds', 'Maximum value is 99999999'),
    bound(retry({ MaxAttempts: -1 }), 'Retry[0]/MaxAttempts', 'Minimum value is 0'),
    bound(retry({ MaxAttempts: 100_000_000 }), 'Retry[0]/MaxAttempts', 'Maximum value is 99999999'),
    bound(retry({ MaxDelaySeconds: 0 }), 'Retry[0]/MaxDelaySeconds', 'Minimum value is 1'),
    bound(retry({ MaxDelaySeconds: 31_622_401 }), 'Retry[0]/MaxDelaySeconds', 'Maximum value is 31622400'),
    bound(retry({ BackoffRate: 0.5 }), 'Retry[0]/BackoffRate', 'Minimum value is 1'),
    bound(map({ ToleratedFailurePercentage: -1 }), 'ToleratedFailurePercentage', 'Minimum value is 0'),
    bound(map({ ToleratedFailurePercentage: 101 }), 'ToleratedFailurePercentage', 'Maximum value is 100'),
    bound(map({ MaxConcurrency: -1 }), 'MaxConcurrency', 'Minimum value is 0'),
  ],
  36: [
    { definition: map({ Label: '' }), expected: [[S, '/States/S/Label', 'Value cannot be empty']] },
    { definition: map({ Label: 'l'.repeat(41) }), expected: [['INVALID_LABEL_NAME', '/States/S/Label']] },
    { definition: map({ Label: 'a b' }), expected: [['INVALID_LABEL_NAME', '/States/S/Label']] },
    {
      definition: {
        StartAt: 'A',
        States: {
          A: { Type: 'Map', Label: 'l', ItemProcessor: inner, Next: 'B' },
          B: {
            Type: 'Map',
            Label: 'l',
            ItemProcessor: { StartAt: 'J', States: { J: { Type: 'Succeed' } } },
            End: true,
          },
        },
      },
      expected: [['DUPLICATE_LABEL_NAME', '/States/B/Label']],
    },
  ],
}

const cases = Object.entries(rows).flatMap(([number, list]) =>
  list.map((row, index) => ({ number, index, row, text: textOf(row) })),
)

function textOf({ definition }: Row): string {
  return typeof definition === 'string' ? definition : JSON.stringify(definition)
}

test.each(cases)('row $number, case $index', ({ row, text }) => {
  const { diagnostics, result } = validateDefinition(text, { severity: 'WARNING', ...(row.type && { type: row.type }) })
  const { severity = 'ERROR' } = row
  expect(result).toBe('FAIL')
  expect(diagnostics.map(({ code, severity, location = null }) => [code, severity, location])).toEqual(
    row.expected.map(([code, location]) => [code, severity, location]),
  )
  const worded = row.expected.map(([, , message], index) => message ?? diagnostics[index]?.message)
  expect(diagnostics.map(({ message }) => message)).toEqual(worded)
})

describe('what the interpreter refuses to run is refused here', () => {
  const runnable = cases.filter(({ row }) => typeof row.definition === 'object')

  test.each(runnable)('row $number, case $index', ({ row, text }) => {
    const program = compileProgram(JSON.parse(text), row.type)
    if (program.ok) return
    const told = new Set(
      validateDefinition(text, { ...(row.type && { type: row.type }) }).diagnostics.map(({ code }) => code),
    )
    expect(told).toContain(program.error.diagnostics[0]?.code)
  })
})

const reference = join(process.env.STEPWRIGHT_SHARED ?? '../shared', 'language', 'validation.md')
if (!existsSync(reference)) console.warn(`Left out: whether every row has a case (no ${reference})`)

test.skipIf(!existsSync(reference))('every row of the reference has a case', () => {
  const numbers = [...readFileSync(reference, 'utf8').matchAll(/^\| (\d+) \|/gm)].map(([, number]) => Number(number))
  expect(numbers.length).toBeGreaterThan(30)
  expect(numbers.filter((number) => !rows[number]?.length)).toEqual([])
})
