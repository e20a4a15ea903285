// Retry's arithmetic and ErrorEquals.
import { describe, expect, test } from 'vitest'
import type { StatesError } from '../asl/StatesError'
import { errorMatches } from './errorMatches'
import { nextRetry } from './nextRetry'
import type { Retrier } from './Program'

const RETRIER: Retrier = { errors: ['States.ALL'], interval: 2, maxAttempts: 4, backoff: 2, maxDelay: 7, jitter: false }
const ERROR: StatesError = { error: 'E', origin: 'task' }

describe('nextRetry', () => {
  test.each([
    [null, 2000],
    [[1], 4000],
    [[2], 7000],
    [[3], 7000],
  ])('after %j attempts it waits %i ms', (used, delay) => {
    expect(nextRetry([RETRIER], used, ERROR, () => 0)?.delay).toBe(delay)
  })

  test('it gives up after MaxAttempts, and never asks a later retrier', () => {
    expect(nextRetry([RETRIER, RETRIER], [4, 0], ERROR, () => 0)).toBeNull()
  })

  test('full jitter draws between nothing and the delay', () => {
    const jitter = { ...RETRIER, jitter: true }
    expect(nextRetry([jitter], null, ERROR, () => 0)?.delay).toBe(0)
    expect(nextRetry([jitter], null, ERROR, () => 0.5)?.delay).toBe(1000)
  })
})

describe('errorMatches', () => {
  const timeout: StatesError = { error: 'States.Timeout', origin: 'timeout' }
  const heartbeat: StatesError = { error: 'States.Timeout', origin: 'heartbeat' }
  const runtime: StatesError = { error: 'States.Runtime', origin: 'state' }
  const limit: StatesError = { error: 'States.DataLimitExceeded', origin: 'limit' }
  const branch: StatesError = { ...ERROR, fromBranch: true }

  test.each<[string, StatesError, boolean]>([
    ['E', ERROR, true],
    ['e', ERROR, false],
    ['States.ALL', ERROR, true],
    ['States.ALL', { origin: 'state' }, true],
    ['States.ALL', runtime, false],
    ['States.Runtime', runtime, false],
    ['States.ALL', limit, false],
    ['States.DataLimitExceeded', limit, true],
    ['States.TaskFailed', ERROR, true],
    ['States.TaskFailed', timeout, false],
    ['States.TaskFailed', runtime, false],
    ['States.Timeout', timeout, true],
    ['States.Timeout', heartbeat, true],
    ['States.HeartbeatTimeout', heartbeat, true],
    ['States.HeartbeatTimeout', timeout, false],
    ['States.BranchFailed', branch, true],
    ['States.BranchFailed', ERROR, false],
  ])('%s against %j: %s', (name, error, matches) => {
    expect(errorMatches([name], error)).toBe(matches)
  })
})
