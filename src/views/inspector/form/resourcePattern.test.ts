// The suffix of a Resource: how a Task waits.
import { expect, test } from 'vitest'
import { findAction } from '../../../core/services/findAction'
import { patternOf, patternsOf, withPattern } from './resourcePattern'

test.each(['requestResponse', 'sync', 'sync2', 'waitForTaskToken'] as const)('%s is written and read', (pattern) => {
  const resource = withPattern('arn:aws:states:::states:startExecution.sync', pattern)
  expect(patternOf(resource)).toBe(pattern)
  expect(withPattern(resource, 'requestResponse')).toBe('arn:aws:states:::states:startExecution')
})

test('the patterns are those of the service, and the one that is written', () => {
  const offered = (resource: string) => patternsOf(findAction(resource), resource).map(({ value }) => value)
  expect(offered('arn:aws:states:::states:startExecution')).toEqual([
    'requestResponse',
    'sync',
    'sync2',
    'waitForTaskToken',
  ])
  expect(offered('arn:aws:states:::lambda:invoke')).toEqual(['requestResponse', 'waitForTaskToken'])
  expect(offered('arn:aws:states:::lambda:invoke.sync')).toContain('sync')
  expect(offered('nonsense')).toEqual(['requestResponse'])
})
