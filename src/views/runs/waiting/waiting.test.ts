// What is said of calls that wait, and which of their deadlines comes first.
import { describe, expect, test } from 'vitest'
import type { PendingWork } from '../../../core/runs/pendingWork'
import { deadlinesOf, nextToExpire, presentOf } from './deadlines'
import { plausibleAnswer } from './plausibleAnswer'
import { deadlineWords, waitingSentence, workKind, workName } from './workWords'

const work = (change: Partial<PendingWork> = {}): PendingWork => ({
  execution: 0,
  state: 0,
  name: 'Approve',
  resource: 'arn:aws:states:::lambda:invoke.waitForTaskToken',
  taskToken: 'token',
  input: {},
  since: 1000,
  timeoutAt: null,
  heartbeatAt: null,
  iteration: [],
  kind: 'callback',
  started: true,
  asks: true,
  ...change,
})

describe('deadlines', () => {
  test('the nearer one first', () => {
    const kinds = (timeoutAt: number | null, heartbeatAt: number | null) =>
      deadlinesOf(work({ timeoutAt, heartbeatAt })).map(({ kind }) => kind)
    expect([kinds(5, 3), kinds(3, 5), kinds(null, 5), kinds(null, null)]).toEqual([
      ['heartbeat', 'timeout'],
      ['timeout', 'heartbeat'],
      ['heartbeat'],
      [],
    ])
  })

  test('of all calls the one whose time runs out first', () => {
    const [late, soon] = [work({ timeoutAt: 9000 }), work({ name: 'Pack', timeoutAt: 9999, heartbeatAt: 8000 })]
    expect(nextToExpire([late, soon])).toMatchObject({ kind: 'heartbeat', at: 8000, work: soon })
    expect(nextToExpire([work()])).toBeNull()
  })

  test('the present is never before a call that waits', () => {
    expect(presentOf([work({ since: 7 })], 5)).toBe(7)
    expect(presentOf([work({ since: 7 })], 9)).toBe(9)
  })
})

test.each<[Partial<PendingWork>, string]>([
  [{}, 'Approve, Callback, no deadline'],
  [{ iteration: [2, 0], timeoutAt: 61_000 }, 'Approve #2 #0, Callback, timeout in 1 m 00 s'],
  [{ kind: 'activity', started: false }, 'Approve, Activity, not taken yet, no deadline'],
  [
    { kind: 'activity', heartbeatAt: 31_000, timeoutAt: 301_000 },
    'Approve, Activity, taken by a worker, heartbeat in 30 s, timeout in 5 m 00 s',
  ],
])('%j is called so', (change, words) => {
  const one = work(change)
  expect([workName(one), workKind(one), deadlineWords(one, 1000)].join(', ')).toBe(words)
})

test('who is asked is told, who only waits for a timeout is not counted', () => {
  expect(waitingSentence([work(), work({ name: 'Other', asks: false })])).toBe('Approve waits for an answer')
  expect(waitingSentence([work(), work()])).toBe('2 tasks wait for an answer')
})

test('an answer begins with the last one that was given, else with what is plausible', () => {
  const resource = 'arn:aws:states:us-east-1:123456789012:activity:pack'
  const packing = work({ name: 'Pack', kind: 'activity', resource, input: { box: 1 } })
  expect(JSON.parse(plausibleAnswer(packing, new Map()))).toEqual({ box: 1 })
  expect(plausibleAnswer(packing, new Map([['Pack', '[7]']]))).toBe('[7]')
})
