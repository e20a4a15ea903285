// The keys a call is looked up by, most specific first.
import { expect, test } from 'vitest'
import type { JsonValue } from '../../base/JsonValue'
import { mockKeys, resourceKeys, resourceOfKey } from './mockKeys'

const INVOKE = 'arn:aws:states:::lambda:invoke'
const CHARGE = 'arn:aws:lambda:eu-west-1:123456789012:function:charge'

test.each<[string, JsonValue, readonly string[]]>([
  ['arn:aws:states:::sqs:sendMessage', {}, ['arn:aws:states:::sqs:sendMessage', 'sqs:sendMessage']],
  [
    'arn:aws-cn:states:::sqs:sendMessage.waitForTaskToken',
    {},
    ['arn:aws-cn:states:::sqs:sendMessage.waitForTaskToken', 'sqs:sendMessage.waitForTaskToken', 'sqs:sendMessage'],
  ],
  [
    'arn:aws:states:::states:startExecution.sync:2',
    {},
    ['arn:aws:states:::states:startExecution.sync:2', 'states:startExecution.sync:2', 'states:startExecution'],
  ],
  [
    'arn:aws:states:::aws-sdk:s3:getObject',
    { FunctionName: 'charge' },
    ['arn:aws:states:::aws-sdk:s3:getObject', 'aws-sdk:s3:getObject'],
  ],
  [INVOKE, { FunctionName: 'charge' }, [INVOKE, 'function:charge', 'lambda:invoke']],
  [INVOKE, { FunctionName: 'charge:live' }, [INVOKE, 'function:charge:live', 'function:charge', 'lambda:invoke']],
  [
    INVOKE,
    { FunctionName: `${CHARGE}:live` },
    [INVOKE, `${CHARGE}:live`, 'function:charge:live', 'function:charge', 'lambda:invoke'],
  ],
  [INVOKE, { FunctionName: '123456789012:function:charge' }, [INVOKE, 'function:charge', 'lambda:invoke']],
  [INVOKE, { FunctionName: 'function:charge' }, [INVOKE, 'function:charge', 'lambda:invoke']],
  [INVOKE, { FunctionName: 7 }, [INVOKE, 'lambda:invoke']],
  [INVOKE, null, [INVOKE, 'lambda:invoke']],
  [
    'arn:aws:states:::aws-sdk:lambda:invoke',
    { FunctionName: 'charge' },
    ['arn:aws:states:::aws-sdk:lambda:invoke', 'function:charge', 'aws-sdk:lambda:invoke'],
  ],
  [CHARGE, {}, [CHARGE, 'function:charge']],
  [`${CHARGE}:$LATEST`, {}, [`${CHARGE}:$LATEST`, 'function:charge:$LATEST', 'function:charge']],
  [
    'arn:aws:states:eu-west-1:123456789012:activity:approve',
    {},
    ['arn:aws:states:eu-west-1:123456789012:activity:approve', 'activity:approve'],
  ],
  ['${Function}', {}, ['${Function}']],
])('%s of %j', (resource, input, keys) => {
  expect(mockKeys({ name: 'Pay', resource, input })).toEqual(['Pay', ...keys])
})

test('no key is asked twice', () => {
  expect(mockKeys({ name: 'lambda:invoke', resource: INVOKE, input: {} })).toEqual(['lambda:invoke', INVOKE])
})

test.each(['sqs:sendMessage', 'states:startExecution.sync:2', 'aws-sdk:s3:getObject', 'activity:approve'])(
  'the resource of %s has that key',
  (key) => {
    expect(resourceKeys(resourceOfKey(key), {})).toContain(key)
  },
)

test.each(['function:charge', CHARGE])('%s is called through the optimized integration', (key) => {
  expect(resourceOfKey(key)).toBe(INVOKE)
})
