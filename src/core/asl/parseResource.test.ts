import { describe, expect, test } from 'vitest'
import { parseResource } from './parseResource'
import { resourceLabel } from './resourceLabel'

describe('parseResource', () => {
  test.each([
    ['arn:aws:states:::lambda:invoke', 'service', 'lambda', 'invoke', 'requestResponse', 1],
    ['arn:aws:states:::sqs:sendMessage.waitForTaskToken', 'service', 'sqs', 'sendMessage', 'waitForTaskToken', 1],
    ['arn:aws-cn:states:::states:startExecution.sync', 'service', 'states', 'startExecution', 'sync', 1],
    ['arn:aws:states:::states:startExecution.sync:2', 'service', 'states', 'startExecution', 'sync', 2],
    ['arn:aws:states:::aws-sdk:s3:getObject', 'service', 'aws-sdk:s3', 'getObject', 'requestResponse', 1],
    ['arn:aws:lambda:us-east-1:123456789012:function:pay', 'lambda', 'lambda', 'pay', 'requestResponse', 1],
    ['arn:aws:states:us-east-1:123456789012:activity:ask', 'activity', 'activity', 'ask', 'requestResponse', 1],
    ['__proto__', 'unknown', '', '__proto__', 'requestResponse', 1],
    ['', 'unknown', '', '', 'requestResponse', 1],
  ])('%s', (resource, kind, resourceType, action, pattern, syncVersion) => {
    expect(parseResource(resource)).toMatchObject({ kind, resourceType, action, pattern, syncVersion })
  })

  test('keeps the resource as the history writes it', () => {
    expect(parseResource('arn:aws:states:::ecs:runTask.sync').resource).toBe('runTask.sync')
  })
})

test.each([
  ['arn:aws:states:::lambda:invoke', 'Lambda: Invoke'],
  ['arn:aws:states:::dynamodb:putItem', 'DynamoDB: PutItem'],
  ['arn:aws:states:::states:startExecution.sync', 'Sfn: StartExecution .sync'],
  ['arn:aws:states:::http:invoke', 'HTTP: Invoke'],
  ['arn:aws:states:::aws-sdk:s3:getObject', 'S3: GetObject'],
  ['arn:aws:states:us-east-1:123456789012:activity:ask', 'Activity: ask'],
  ['arn:aws:lambda:us-east-1:123456789012:function:pay:3', 'Lambda: pay:3'],
  ['something', 'something'],
])('the label of %s', (resource, label) => expect(resourceLabel(resource)).toBe(label))
