// Mocked results against the API models, by a table; and laws that hold for every action there is a model of.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { JsonValue } from '../base/JsonValue'
import { checkResponse } from './checkResponse'
import { responseOf } from './responseOf'
import * as models from './responseShapes.data'

function faultOf(resource: string, value: JsonValue, mode: 'STRICT' | 'PRESENT' = 'STRICT'): string | null {
  const model = responseOf(`arn:aws:states:::${resource}`)
  return model && checkResponse(value, model, models, mode)
}

describe('a mocked result', () => {
  test.each<[string, string, JsonValue, string | null]>([
    ['a number', 'lambda:invoke', { StatusCode: '200' }, "Field 'StatusCode' must be a number"],
    ['an array', 'events:putEvents', { Entries: {} }, "Field 'Entries' must be an array"],
    ['a field of an array', 'events:putEvents', { Entries: [{ EventId: 1 }] }, "Field 'EventId' must be a string"],
    ['an object', 'dynamodb:putItem', { ConsumedCapacity: 1 }, "Field 'ConsumedCapacity' must be an object"],
    ['a map', 'dynamodb:getItem', { Item: [] }, "Field 'Item' must be an object"],
    ['a value of a map', 'dynamodb:getItem', { Item: { a: { S: 1 } } }, "Field 'S' must be a string"],
    ['a boolean', 'aws-sdk:s3:getObject', { DeleteMarker: 'no' }, "Field 'DeleteMarker' must be a boolean"],
    ['an enumeration', 'aws-sdk:s3:getObject', { StorageClass: 'x' }, "Field 'StorageClass' is not an expected value"],
    [
      'a length',
      'aws-sdk:kms:encrypt',
      { CiphertextBlob: '' },
      "Field 'CiphertextBlob' is smaller than the minimum length",
    ],
    ['null', 'lambda:invoke', { StatusCode: null }, "Field 'StatusCode' must be a number"],
    ['a missing field', 'states:startExecution', {}, "Required field 'ExecutionArn' is missing"],
    [
      'what is polled',
      'states:startExecution.sync:2',
      { ExecutionArn: 'a', StartDate: 'b' },
      "Required field 'StateMachineArn' is missing",
    ],
    ['an unknown field', 'lambda:invoke', { More: 1 }, null],
    ['a payload of any kind', 'lambda:invoke', { Payload: { a: [1] } }, null],
    ['a name of the prototype', 'lambda:invoke', { constructor: 1, toString: 2 }, null],
    ['a call without a model', 'aws-sdk:nothing:doIt', { any: 1 }, null],
    ['a callback', 'sqs:sendMessage.waitForTaskToken', { MessageId: 1 }, null],
    ['HTTP', 'http:invoke', { StatusCode: '200' }, null],
  ])('%s', (_, resource, value, fault) => {
    expect(faultOf(resource, value)).toBe(fault)
  })

  test('PRESENT lets missing fields be, and checks the others', () => {
    expect(faultOf('states:startExecution', {}, 'PRESENT')).toBeNull()
    expect(faultOf('states:startExecution', { StartDate: 1 }, 'PRESENT')).toBe("Field 'StartDate' must be a string")
  })

  test('of a job gives its output as JSON from version 2 on', () => {
    const described = { ExecutionArn: 'a', StateMachineArn: 'b', Status: 'SUCCEEDED', StartDate: 'c', Output: { a: 1 } }
    expect(faultOf('states:startExecution.sync:2', described)).toBeNull()
    expect(faultOf('states:startExecution.sync', described)).toBe("Field 'Output' must be a string")
  })
})

test('every action takes any object of unknown fields where nothing is required, and never throws', () => {
  const actions = Object.keys(models.actions)
  expect(actions.length).toBeGreaterThan(100)
  fc.assert(
    fc.property(fc.constantFrom(...actions), fc.jsonValue(), (action, value) => {
      const model = { action, parsed: new Set<string>() }
      // fast-check's JSON values are ours.
      const given = { zzz: value as JsonValue }
      expect(checkResponse(given, model, models, 'PRESENT')).toBeNull()
      checkResponse(value as JsonValue, model, models, 'STRICT')
    }),
  )
})
