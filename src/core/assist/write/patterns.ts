// Snippets: each state type, and patterns of several states that workflows are made of. Names and values are stops.
import type { QueryLanguage } from '../../asl/StateType'
import type { JsonObject, JsonValue } from '../../base/JsonValue'
import { bareStop, stop } from './stops'

export interface Pattern {
  readonly label: string
  readonly help: string
  /** States by name, in the order they are written. */
  states(language: QueryLanguage): JsonObject
}

const INVOKE = 'arn:aws:states:::lambda:invoke'

const LAMBDA_RETRY = {
  ErrorEquals: [
    'Lambda.ServiceException',
    'Lambda.AWSLambdaException',
    'Lambda.SdkClientException',
    'Lambda.TooManyRequestsException',
  ],
  IntervalSeconds: 1,
  MaxAttempts: 3,
  BackoffRate: 2,
  JitterStrategy: 'FULL',
}

const next = (number: number): JsonObject => ({ Next: stop(number, 'NextState') })

/** The first state of a nested machine, with everything that machine needs. */
const nested = (number: number): JsonObject => {
  const name = stop(number, `Step${number}`)
  return { StartAt: name, States: { [name]: { Type: 'Pass', End: true } } }
}

function call(language: QueryLanguage, resource: string, parameters: JsonObject): JsonObject {
  return { Type: 'Task', Resource: resource, [language === 'JSONata' ? 'Arguments' : 'Parameters']: parameters }
}

/** A parameter that is evaluated: `$.order` in JSONPath, an expression in JSONata. */
function evaluated(language: QueryLanguage, name: string, path: string, expression: string): JsonObject {
  return language === 'JSONata' ? { [name]: `{% ${expression} %}` } : { [`${name}.$`]: path }
}

const invoke = (language: QueryLanguage, number: number): JsonObject =>
  call(language, INVOKE, {
    FunctionName: stop(number, 'my-function'),
    ...evaluated(language, 'Payload', '$', '$states.input'),
  })

function itemReader(language: QueryLanguage): JsonObject {
  const file: JsonObject = { Bucket: stop(2, 'my-bucket'), Key: stop(3, 'items.json') }
  return {
    Resource: 'arn:aws:states:::s3:getObject',
    ReaderConfig: { InputType: 'JSON' },
    [language === 'JSONata' ? 'Arguments' : 'Parameters']: file,
  }
}

/** `status` of the input equals a text. */
function isStatus(language: QueryLanguage, value: JsonValue): JsonObject {
  return language === 'JSONata'
    ? { Condition: `{% $states.input.status = '${String(value)}' %}` }
    : { Variable: '$.status', StringEquals: value }
}

const named = (number: number, name: string, state: JsonObject): JsonObject => ({ [stop(number, name)]: state })

const one = (label: string, help: string, state: (language: QueryLanguage) => JsonObject): Pattern => ({
  label,
  help,
  states: (language) => ({ [stop(1, label.replaceAll(/[^A-Za-z]/g, ''))]: state(language) }),
})

/** One of each state type, then the patterns. */
export const patterns: readonly Pattern[] = [
  one('Task', 'A state that calls a service.', (language) => ({
    ...call(language, stop(2, INVOKE), { FunctionName: stop(3, 'my-function') }),
    ...next(4),
  })),
  one('Pass', 'A state that shapes data.', (language) => ({
    Type: 'Pass',
    ...(language === 'JSONata'
      ? { Output: `{% ${stop(2, '$states.input')} %}` }
      : { Parameters: { 'value.$': stop(2, '$') } }),
    ...next(3),
  })),
  one('Choice', 'A choice with one rule and a default.', (language) => ({
    Type: 'Choice',
    Choices: [
      {
        ...(language === 'JSONata'
          ? { Condition: `{% ${stop(2, '$states.input.amount > 100')} %}` }
          : { Variable: stop(2, '$.amount'), NumericGreaterThan: bareStop(3, '100') }),
        Next: stop(4, 'WhenTrue'),
      },
    ],
    Default: stop(5, 'Otherwise'),
  })),
  one('Wait', 'A state that waits.', () => ({ Type: 'Wait', Seconds: bareStop(2, '60'), ...next(3) })),
  one('Succeed', 'A state that ends the workflow well.', () => ({ Type: 'Succeed' })),
  one('Fail', 'A state that ends the workflow with an error.', () => ({
    Type: 'Fail',
    Error: stop(2, 'MyError'),
    Cause: stop(3, 'What went wrong'),
  })),
  one('Parallel', 'Two branches that run at once.', () => ({
    Type: 'Parallel',
    Branches: [nested(2), nested(3)],
    ...next(4),
  })),
  one('Map', 'States that run once for each item, inside of this execution.', (language) => ({
    Type: 'Map',
    ...(language === 'JSONata'
      ? { Items: `{% ${stop(2, '$states.input.items')} %}` }
      : { ItemsPath: stop(2, '$.items') }),
    ItemProcessor: { ProcessorConfig: { Mode: 'INLINE' }, ...nested(3) },
    ...next(4),
  })),
  one('Distributed Map', 'States that run in child executions, once for each item of a file in S3.', (language) => ({
    Type: 'Map',
    ItemReader: itemReader(language),
    ItemProcessor: { ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: 'STANDARD' }, ...nested(4) },
    MaxConcurrency: bareStop(5, '100'),
    ...next(6),
  })),
  one('Lambda task with retry', 'Invokes a function and tries again after faults that pass.', (language) => ({
    ...invoke(language, 2),
    Retry: [LAMBDA_RETRY],
    ...next(3),
  })),
  one('Wait for callback', 'Sends a message with a token and waits for whoever returns it.', (language) => ({
    ...call(language, 'arn:aws:states:::sqs:sendMessage.waitForTaskToken', {
      QueueUrl: stop(2, 'https://sqs.us-east-1.amazonaws.com/123456789012/my-queue'),
      MessageBody:
        language === 'JSONata'
          ? { Input: '{% $states.input %}', TaskToken: '{% $states.context.Task.Token %}' }
          : { 'Input.$': '$', 'TaskToken.$': '$$.Task.Token' },
    }),
    TimeoutSeconds: bareStop(3, '3600'),
    ...next(4),
  })),
  {
    label: 'Polling loop',
    help: 'Waits, asks how far a job is, and goes round until it is done.',
    states: (language) => ({
      ...named(1, 'WaitForJob', { Type: 'Wait', Seconds: bareStop(4, '30'), Next: stop(2, 'GetJobStatus') }),
      ...named(2, 'GetJobStatus', { ...invoke(language, 5), Next: stop(3, 'IsJobDone') }),
      ...named(3, 'IsJobDone', {
        Type: 'Choice',
        Choices: [
          { ...isStatus(language, 'SUCCEEDED'), Next: stop(6, 'NextState') },
          { ...isStatus(language, 'FAILED'), Next: stop(7, 'JobFailed') },
        ],
        Default: stop(1, 'WaitForJob'),
      }),
    }),
  },
  one('Parallel with catch', 'Branches whose failure leads to another state.', () => ({
    Type: 'Parallel',
    Branches: [nested(2), nested(3)],
    Catch: [{ ErrorEquals: ['States.ALL'], Next: stop(4, 'HandleError') }],
    ...next(5),
  })),
  {
    label: 'Saga step',
    help: 'A step with a step that takes it back when something after it fails.',
    states: (language) => ({
      [stop(1, 'BookHotel')]: {
        ...invoke(language, 3),
        Catch: [{ ErrorEquals: ['States.ALL'], Next: stop(2, 'CancelHotel') }],
        Next: stop(4, 'NextState'),
      },
      [stop(2, 'CancelHotel')]: { ...invoke(language, 5), Retry: [LAMBDA_RETRY], Next: stop(6, 'PreviousCancel') },
    }),
  },
]

/** An entry of Retry. */
export const retrySample: JsonObject = {
  ErrorEquals: [stop(1, 'States.TaskFailed')],
  IntervalSeconds: bareStop(2, '2'),
  MaxAttempts: bareStop(3, '3'),
  BackoffRate: bareStop(4, '2'),
}

/** An entry of Catch. */
export function catchSample(language: QueryLanguage): JsonObject {
  const keep: JsonObject = language === 'JSONata' ? {} : { ResultPath: '$.error' }
  return { ErrorEquals: [stop(1, 'States.ALL')], ...keep, Next: stop(2) }
}
