// Hints on made-up answers, and that our own need none.
import { expect, test } from 'vitest'
import type { JsonValue } from '../base/JsonValue'
import { answerFor } from './answerFor'
import { serviceActions } from './index'
import { responseHint } from './responseHint'

const at = (name: string) => `arn:aws:states:::${name}`

test.each<[string, JsonValue, RegExp | null]>([
  ['lambda:invoke', { id: 1 }, /lambda:invoke has ExecutedVersion, Payload and StatusCode/],
  ['lambda:invoke', { Payload: { id: 1 } }, null],
  ['lambda:invoke', {}, null],
  ['lambda:invoke', 'done', /an object/],
  ['lambda:invoke.waitForTaskToken', 'done', null],
  ['states:startExecution', { ExecutionArn: 'a' }, /also has StartDate/],
  ['states:startExecution', { ExecutionArn: 'a', StartDate: 'd' }, null],
  ['states:startExecution.sync:2', { Output: {} }, /also has ExecutionArn, StateMachineArn, Status and StartDate/],
  ['ecs:runTask.sync', { anything: 1 }, null],
  ['aws-sdk:sfn:startExecution', {}, /also has ExecutionArn and StartDate/],
  ['dynamodb:getItem', {}, null],
  ['aws-sdk:unheard:of', { a: 1 }, null],
])('%s answered with %j', (name, value, hint) => {
  if (hint === null) expect(responseHint(at(name), value)).toBeNull()
  else expect(responseHint(at(name), value)).toMatch(hint)
})

test('a function of one’s own answers anything', () => {
  expect(responseHint('arn:aws:lambda:eu-west-1:123456789012:function:pay', 1)).toBeNull()
})

test('what the studio says where there is no mock needs no hint', () => {
  const odd = serviceActions
    .filter(({ resource }) => resource.includes(':::'))
    .flatMap(({ resource, patterns }) => [resource, ...(patterns.includes('sync') ? [`${resource}.sync`] : [])])
    .map((resource) => [resource, responseHint(resource, answerFor(resource, {}))])
    .filter(([, hint]) => hint !== null)
  expect(odd).toEqual([])
})
