import { expect, test } from 'vitest'
import type { HistoryEvent, HistoryEventType } from '../asl/HistoryEvent'
import { attemptsOf } from './attemptsOf'

type Line = readonly [HistoryEventType, number, { readonly error?: string; readonly cause?: string }?]

function events(...lines: readonly Line[]): readonly HistoryEvent[] {
  return lines.map(([type, timestamp, fault], at) => ({
    id: at + 1,
    previousEventId: at,
    timestamp,
    type,
    frame: 0,
    state: 0,
    ...fault,
  }))
}

function lines(list: readonly HistoryEvent[]): readonly string[] {
  return attemptsOf(list).map(
    ({ number, status, scheduledAt, startedAt, endedAt, waited, error }) =>
      `${number} ${status} ${scheduledAt}/${startedAt}/${endedAt} +${waited}${error ? ` ${error}` : ''}`,
  )
}

test('a task that is retried: each Scheduled is an attempt, the back-off lies between', () => {
  const run = events(
    ['TaskStateEntered', 0],
    ['TaskScheduled', 0],
    ['TaskStarted', 5],
    ['TaskFailed', 10, { error: 'Busy', cause: 'later' }],
    ['TaskScheduled', 2010],
    ['TaskStarted', 2010],
    ['TaskTimedOut', 5010, { error: 'States.Timeout' }],
    ['TaskScheduled', 9010],
    ['TaskStarted', 9010],
    ['TaskSubmitted', 9020],
    ['TaskSucceeded', 9030],
    ['TaskStateExited', 9030],
  )
  expect(lines(run)).toEqual([
    '1 Failed 0/5/10 +0 Busy',
    '2 Failed 2010/2010/5010 +2000 States.Timeout',
    '3 Succeeded 9010/9010/9030 +4000',
  ])
  expect(attemptsOf(run)[0]?.cause).toBe('later')
})

test.each<[string, readonly HistoryEvent[], readonly string[]]>([
  ['nothing scheduled', events(['PassStateEntered', 0], ['PassStateExited', 0]), []],
  [
    'a task under way',
    events(['TaskStateEntered', 0], ['LambdaFunctionScheduled', 1], ['LambdaFunctionStarted', 2]),
    ['1 In Progress 1/2/null +0'],
  ],
  [
    'a task whose branch was given up',
    events(['TaskStateEntered', 0], ['ActivityScheduled', 1], ['TaskStateAborted', 9]),
    ['1 Cancelled 1/null/9 +0'],
  ],
  [
    'schedule refused',
    events(['TaskStateEntered', 0], ['TaskScheduled', 1], ['TaskStartFailed', 3, { error: 'E' }]),
    ['1 Failed 1/null/3 +0 E'],
  ],
  [
    'expressions that fail before anything is scheduled',
    events(
      ['TaskStateEntered', 0],
      ['EvaluationFailed', 0, { error: 'States.QueryEvaluationError' }],
      ['EvaluationFailed', 1000, { error: 'States.QueryEvaluationError' }],
    ),
    ['1 Failed 0/null/0 +0 States.QueryEvaluationError', '2 Failed 1000/null/1000 +1000 States.QueryEvaluationError'],
  ],
  [
    'a Map tried again',
    events(['MapStateEntered', 0], ['MapStateStarted', 0], ['MapStateStarted', 3000], ['MapStateSucceeded', 4000]),
    ['1 Failed 0/null/3000 +0', '2 Succeeded 3000/null/4000 +0'],
  ],
])('%s', (_title, run, expected) => {
  expect(lines(run)).toEqual(expected)
})
