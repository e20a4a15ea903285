// Parameters of optimized integrations that Step Functions refuses.
import { expect, test } from 'vitest'
import type { JsonValue } from '../../base/JsonValue'
import { parameterFaults } from './parameterFaults'

const API = { ApiEndpoint: 'id.execute-api.us-east-1.amazonaws.com', Method: 'GET' }

test.each<[string, string, JsonValue, readonly string[]]>([
  ['all an API call needs', 'apigateway:invoke', API, []],
  ['lists of headers', 'apigateway:invoke', { ...API, Headers: { a: ['b'] }, QueryParameters: { q: [] } }, []],
  ['no headers', 'apigateway:invoke', { ...API, Headers: null }, []],
  [
    'a header that is no list',
    'apigateway:invoke.waitForTaskToken',
    { ...API, Headers: { a: 'b' } },
    ["The value of the field 'Headers' has an invalid format"],
  ],
  [
    'a list of numbers',
    'apigateway:invoke',
    { ...API, QueryParameters: { a: [1] } },
    ["The value of the field 'QueryParameters' has an invalid format"],
  ],
  [
    'an unknown field',
    'apigateway:invoke',
    { ...API, Body: 1 },
    ['The field "Body" is not supported by Step Functions'],
  ],
  [
    'missing fields',
    'sqs:sendMessage',
    { DelaySeconds: 1 },
    ['The field "QueueUrl" is required but was missing', 'The field "MessageBody" is required but was missing'],
  ],
  ['more fields than are known of', 'sqs:sendMessage', { QueueUrl: 'q', MessageBody: null, Other: 1 }, []],
  ['an action nothing is known of', 'eks:call', {}, []],
  ['an SDK call', 'aws-sdk:sqs:sendMessage', {}, []],
  ['parameters that are no object', 'sqs:sendMessage', [], []],
])('%s', (_, action, parameters, faults) => {
  expect(parameterFaults(`arn:aws:states:::${action}`, parameters)).toEqual(faults)
})

test('the event of a Lambda function is its own business', () => {
  expect(parameterFaults('arn:aws:lambda:us-east-1:123456789012:function:f', {})).toEqual([])
})
