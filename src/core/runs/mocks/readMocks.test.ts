// Mocks somebody wrote: all that is wrong is said, with its place.
import { describe, expect, test } from 'vitest'
import type { JsonValue } from '../../base/JsonValue'
import { readMockEntry, readMocks } from './readMocks'

describe('readMocks', () => {
  test.each<[string, JsonValue]>([
    ['nothing', {}],
    ['a state without answers', { Pay: [] }],
    ['results', { Pay: [{ return: null }, { throw: { error: 'E', cause: 'C' } }, { throw: {} }] }],
    ['silence', { Pay: [{ timedOut: true }, { pending: true }, { submitted: { Id: 1 } }] }],
    ['conditions', { Pay: [{ when: { n: 1 }, attempts: 0, iteration: [2, 2], return: 1, times: 3, latency: 0.5 }] }],
    ['a computation', { 'lambda:invoke': [{ compute: '{% $states.input.n + 1 %}', repeat: true }] }],
    ['a question', { Pay: [{ ask: true }] }],
    ['a missing response', { Pay: [{ missing: 'Name', repeat: true }] }],
    ['what a recorder wrote', { Pay: [{ throw: { error: 'E' }, timedOut: true, when: {}, note: 'recorded' }] }],
  ])('takes %s as it is', (_, value) => {
    expect(readMocks(value)).toEqual({ ok: true, value })
  })

  const one = (entry: JsonValue): JsonValue => ({ Pay: [entry] })
  test.each<[JsonValue, readonly string[]]>([
    [[], ['/']],
    ['x', ['/']],
    [{ Pay: {} }, ['/Pay']],
    [one(1), ['/Pay[0]']],
    [one({}), ['/Pay[0]']],
    [one({ ask: false }), ['/Pay[0]']],
    [one({ latency: 5 }), ['/Pay[0]']],
    [one({ return: 1, attempts: '0' }), ['/Pay[0]/attempts']],
    [one({ return: 1, attempts: [2, 1] }), ['/Pay[0]/attempts']],
    [one({ return: 1, attempts: [1, 2, 3] }), ['/Pay[0]/attempts']],
    [one({ return: 1, iteration: -1 }), ['/Pay[0]/iteration']],
    [one({ return: 1, iteration: 1.5 }), ['/Pay[0]/iteration']],
    [one({ return: 1, times: 0 }), ['/Pay[0]/times']],
    [one({ return: 1, repeat: 'yes' }), ['/Pay[0]/repeat']],
    [one({ return: 1, latency: -1 }), ['/Pay[0]/latency']],
    [one({ throw: 'E' }), ['/Pay[0]/throw']],
    [one({ throw: { Error: 'E' } }), ['/Pay[0]/throw']],
    [one({ throw: { error: 1 } }), ['/Pay[0]/throw']],
    [one({ compute: '$states.input' }), ['/Pay[0]/compute']],
    [one({ compute: '{% 1 + %}' }), ['/Pay[0]/compute']],
    [one({ compute: '{% $states.context %}' }), ['/Pay[0]/compute']],
    [one({ ask: 1 }), ['/Pay[0]/ask']],
    [one({ missing: 1 }), ['/Pay[0]/missing']],
    [one({ returns: 1 }), ['/Pay[0]/returns']],
    [
      { A: [{ Return: 1 }], B: [{ return: 1 }, { delay: 1, ask: true, times: 0 }] },
      ['/A[0]/Return', '/B[1]/delay', '/B[1]/times'],
    ],
  ])('refuses %j', (value, paths) => {
    const read = readMocks(value)
    expect(read.ok ? [] : read.error.map(({ path }) => path)).toEqual(paths)
    for (const { path, message } of read.ok ? [] : read.error) if (path !== '/') expect(message).toContain(path)
  })

  test('one entry alone has the root for its place', () => {
    expect(readMockEntry({ ask: true })).toEqual({ ok: true, value: { ask: true } })
    expect(readMockEntry({ times: 0 })).toMatchObject({ ok: false, error: [{ path: '/times' }] })
  })
})
