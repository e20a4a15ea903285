import { expect, test } from 'vitest'
import { isCancellation } from './isCancellation'

const named = (name: string) => Object.assign(new Error('Canceled'), { name })

test.each([
  { reason: named('Canceled'), called: true },
  { reason: named('Error'), called: false },
  { reason: 'Canceled', called: false },
  { reason: undefined, called: false },
])('$reason', ({ reason, called }) => expect(isCancellation(reason)).toBe(called))
