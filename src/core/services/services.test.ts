// biome-ignore-all lint/suspicious/noTemplateCurlyInString: placeholders are data here
import { describe, expect, test } from 'vitest'
import { parseResource } from '../asl/parseResource'
import type { QueryLanguage } from '../asl/StateType'
import { answerFor } from './answerFor'
import { findAction } from './findAction'
import { serviceActions } from './index'
import { parseSdkCall } from './parseSdkCall'
import { sdkAction } from './sdkAction'

const languages: readonly QueryLanguage[] = ['JSONPath', 'JSONata']

test('ids are unique', () => {
  expect(new Set(serviceActions.map((action) => action.id)).size).toBe(serviceActions.length)
})

describe.each(serviceActions)('$id', (action) => {
  test('is found by its own resource, in each pattern', () => {
    expect(parseResource(action.resource).kind).not.toBe('unknown')
    for (const pattern of action.patterns) {
      const suffix = pattern === 'requestResponse' ? '' : `.${pattern}`
      expect(findAction(action.resource + suffix)?.id).toBe(action.id)
      expect(answerFor(action.resource + suffix, {})).toBeDefined()
    }
  })

  test.each(languages)('has a template in %s with its required members and its resource', (language) => {
    const state = action.template(language)
    const given = Object.keys((language === 'JSONata' ? state.Arguments : state.Parameters) ?? {})
    expect(state.Resource).toBe(action.resource)
    expect(state.Next ?? state.End).toBeUndefined()
    for (const name of action.required) expect(given.map((key) => key.replace(/\.\$$/, ''))).toContain(name)
    expect(JSON.stringify(state).includes(language === 'JSONata' ? '.$"' : '{%')).toBe(false)
  })
})

test('Lambda is dropped with the retry AWS recommends and hands on the payload', () => {
  const state = findAction('arn:aws:states:::lambda:invoke')?.template('JSONata')
  expect(state).toMatchObject({
    Output: '{% $states.result.Payload %}',
    Retry: [{ IntervalSeconds: 1, MaxAttempts: 3, BackoffRate: 2, JitterStrategy: 'FULL' }],
  })
  expect(answerFor('arn:aws:states:::lambda:invoke', { Payload: { a: 1 } })).toMatchObject({ Payload: { a: 1 } })
})

describe('SDK calls', () => {
  test.each([
    ['s3', 'getObject'],
    ['S3', 'GetObject'],
  ])('%s %s', (service, name) => {
    expect(sdkAction(service, name).resource).toBe('arn:aws:states:::aws-sdk:s3:getObject')
  })

  test.each([
    's3:getObject',
    's3/GetObject',
    ' S3 getObject ',
    'aws-sdk:s3:getObject',
    'arn:aws:states:::aws-sdk:s3:getObject',
  ])('typed as %s', (text) => expect(parseSdkCall(text)?.id).toBe('aws-sdk:s3:getObject'))

  test.each(['', 's3', 's3:', 's3:get Object please', '__proto__'])('%s is none', (text) => {
    expect(parseSdkCall(text)).toBeNull()
  })

  test('are found and answered', () => {
    expect(findAction('arn:aws:states:::aws-sdk:s3:getObject')?.service).toBe('S3')
    expect(answerFor('arn:aws:states:::aws-sdk:s3:getObject', {})).toEqual({})
  })
})

describe('answers', () => {
  test.each([
    ['arn:aws:states:::states:startExecution.sync', 'string'],
    ['arn:aws:states:::states:startExecution.sync:2', 'object'],
  ])('%s gives its output as %s', (resource, type) => {
    const answer = answerFor(resource, { StateMachineArn: 'arn:aws:states:us-east-1:1:stateMachine:c', Name: 'n' })
    expect(answer).toMatchObject({ ExecutionArn: 'arn:aws:states:us-east-1:1:execution:c:n', Status: 'SUCCEEDED' })
    expect(typeof (answer as { Output: unknown }).Output).toBe(type)
  })

  test('an event bus accepts every entry', () => {
    expect(answerFor('arn:aws:states:::events:putEvents', { Entries: [{}, {}] })).toMatchObject({
      Entries: [{}, {}],
      FailedEntryCount: 0,
    })
  })

  test.each(['arn:aws:states:::nowhere:do', '${Function}', '', 'arn:aws:states:::sqs:sendMessage.waitForTaskToken'])(
    '%s is answered with an empty object',
    (resource) => expect(answerFor(resource, 1)).toEqual({}),
  )
})
