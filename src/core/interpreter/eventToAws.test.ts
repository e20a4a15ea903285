// Events in the form of the API.
import { describe, expect, test } from 'vitest'
import type { HistoryEvent } from '../asl/HistoryEvent'
import { eventToAws } from './eventToAws'
import { eventToNormalForm } from './eventToNormalForm'

const BASE = { id: 2, previousEventId: 1, timestamp: Date.UTC(2026, 0, 1), frame: 0, state: 0 } as const
const HEAD = { timestamp: '2026-01-01T00:00:00+00:00', id: 2, previousEventId: 1 }

const table: readonly [Omit<HistoryEvent, keyof typeof BASE>, object, object][] = [
  [
    { type: 'PassStateExited', name: 'A', value: { b: 1 }, assignedVariables: { v: [1] }, exit: 'next' },
    {
      stateExitedEventDetails: {
        name: 'A',
        output: '{"b":1}',
        outputDetails: { truncated: false },
        assignedVariables: { v: '[1]' },
        assignedVariablesDetails: { truncated: false },
      },
    },
    { name: 'A', output: { b: 1 }, assignedVariables: { v: [1] } },
  ],
  [
    {
      type: 'TaskScheduled',
      value: 1,
      resourceType: 'sqs',
      resource: 'sendMessage',
      region: 'us-east-1',
      timeoutInSeconds: 5,
    },
    {
      taskScheduledEventDetails: {
        parameters: '1',
        resourceType: 'sqs',
        resource: 'sendMessage',
        region: 'us-east-1',
        timeoutInSeconds: 5,
      },
    },
    { parameters: 1, resourceType: 'sqs', resource: 'sendMessage', region: 'us-east-1', timeoutInSeconds: 5 },
  ],
  [{ type: 'TaskStateAborted' }, {}, {}],
  [{ type: 'ExecutionFailed' }, { executionFailedEventDetails: {} }, {}],
  [{ type: 'MapStateStarted', length: 3 }, { mapStateStartedEventDetails: { length: 3 } }, { length: 3 }],
  [
    { type: 'MapIterationStarted', name: 'M', index: 0 },
    { mapIterationStartedEventDetails: { name: 'M', index: 0 } },
    { name: 'M', index: 0 },
  ],
  [
    { type: 'EvaluationFailed', name: 'A', error: 'E', cause: 'c', location: 'Output' },
    { evaluationFailedEventDetails: { state: 'A', error: 'E', cause: 'c', location: 'Output' } },
    { state: 'A', error: 'E', cause: 'c', location: 'Output' },
  ],
  [
    { type: 'LambdaFunctionScheduled', resource: 'arn', value: null, credentials: { RoleArn: 'r' } },
    {
      lambdaFunctionScheduledEventDetails: {
        resource: 'arn',
        input: 'null',
        inputDetails: { truncated: false },
        taskCredentials: { roleArn: 'r' },
      },
    },
    { resource: 'arn', input: null, taskCredentials: { roleArn: 'r' } },
  ],
]

describe.each(table)('%j', (fields, aws, normal) => {
  const event: HistoryEvent = { ...BASE, ...fields }

  test('as the API gives it', () => {
    expect(eventToAws(event)).toEqual({ ...HEAD, type: fields.type, ...aws })
  })

  test('in normal form', () => {
    expect(eventToNormalForm(event)).toEqual({ type: fields.type, id: 2, prev: 1, ...normal })
  })
})
