// What a mock makes of a call: inputs to the interpreter, at a moment of virtual time.
import { describe, expect, test } from 'vitest'
import type { Effect, MockEntry, RunInput } from '../asl/Execution'
import type { JsonValue } from '../base/JsonValue'
import { answersTo } from './answersTo'

type Invoke = Extract<Effect, { kind: 'invoke' }>

const AT = 1000

function invoke(resource: string, input: JsonValue = { n: 20 }, token = 3): Invoke {
  const call = { state: 0, name: 'Pay', resource, input, attempt: 0, iteration: [] }
  return { kind: 'invoke', token, frame: 0, at: AT, call }
}

const PLAIN = 'arn:aws:states:::lambda:invoke'
const SYNC = 'arn:aws:states:::glue:startJobRun.sync'
const ACTIVITY = 'arn:aws:states:eu-west-1:123456789012:activity:approve'

/** Without the token, which is always the call's. */
function inputsOf(resource: string, mock: MockEntry | null): readonly object[] {
  return answersTo(invoke(resource), mock, () => 'plausible').inputs.map((given) => {
    const { token, ...rest } = given as Extract<RunInput, { token: unknown }>
    expect(token).toBe(3)
    return rest
  })
}

const started = { kind: 'taskStarted', at: AT }
const submitted = (output: JsonValue) => ({ kind: 'taskSubmitted', at: AT, output })
const succeeded = (output: JsonValue, at = AT) => ({ kind: 'taskSucceeded', at, output })
const failed = (error: string, cause: unknown, at = AT) => ({ kind: 'taskFailed', at, error, cause })

describe('answersTo', () => {
  test.each<{ title: string; resource?: string; mock: MockEntry | null; says: readonly object[] }>([
    { title: 'no mock', mock: null, says: [succeeded('plausible')] },
    { title: 'no mock of a job', resource: SYNC, mock: null, says: [submitted({}), succeeded('plausible')] },
    { title: 'return', mock: { return: 1 }, says: [succeeded(1)] },
    { title: 'return after a while', mock: { return: 1, latency: 250 }, says: [succeeded(1, AT + 250)] },
    {
      title: 'throw',
      mock: { throw: { error: 'E', cause: 'C' }, latency: 5 },
      says: [failed('E', 'C', AT + 5)],
    },
    {
      title: 'submitted, then return',
      resource: SYNC,
      mock: { submitted: { Id: 1 }, return: 2, latency: 9 },
      says: [submitted({ Id: 1 }), succeeded(2, AT + 9)],
    },
    { title: 'timedOut', resource: SYNC, mock: { submitted: 1, timedOut: true }, says: [submitted(1)] },
    { title: 'timedOut beside throw', mock: { throw: { error: 'E' }, timedOut: true }, says: [] },
    { title: 'pending', resource: ACTIVITY, mock: { pending: true }, says: [] },
    { title: 'an activity that starts', resource: ACTIVITY, mock: { return: 1 }, says: [started, succeeded(1)] },
    { title: 'ask', mock: { ask: true, return: 1 }, says: [] },
    { title: 'ask of a worker, who is the one to start', resource: ACTIVITY, mock: { ask: true }, says: [] },
    { title: 'compute', mock: { compute: '{% $states.input.n * 2 %}', latency: 7 }, says: [succeeded(40, AT + 7)] },
    {
      title: 'compute that fails',
      mock: { compute: '{% $states.input.gone %}' },
      says: [
        failed(
          'States.Runtime',
          expect.stringMatching(/^The mock of the state "Pay" failed\. .*gone.* returned nothing/),
        ),
      ],
    },
    {
      title: 'compute that cannot be read',
      mock: { compute: '{% 1 + %}' },
      says: [failed('States.Runtime', expect.stringContaining('The mock of the state "Pay" failed.'))],
    },
    {
      title: 'compute over the context',
      mock: { compute: '{% $states.context.Execution.Id %}' },
      says: [failed('States.Runtime', expect.stringContaining('$states.context'))],
    },
    {
      title: 'compute without its braces',
      mock: { compute: '$states.input' },
      says: [failed('States.Runtime', expect.stringContaining('{%'))],
    },
    {
      title: 'a response that is missing',
      mock: { missing: 'MockedPay' },
      says: [
        failed(
          'States.Runtime',
          'The mocked response "MockedPay" has no response for this attempt of the state "Pay".',
        ),
      ],
    },
  ])('$title', ({ resource = PLAIN, mock, says }) => {
    expect(inputsOf(resource, mock)).toEqual(says)
  })

  test.each<[MockEntry | null, boolean]>([
    [null, false],
    [{ return: 1 }, false],
    [{ ask: true }, true],
    [{ ask: true, timedOut: true }, false],
    [{ ask: false, return: 1 }, false],
  ])('%j asks: %s', (mock, asks) => {
    expect(answersTo(invoke(PLAIN), mock, () => ({})).asks).toBe(asks)
  })

  test('chance in a computation is the call’s own', () => {
    const mock = { compute: '{% [$random(), $uuid(), $millis()] %}' }
    const draw = (token: number) => JSON.stringify(answersTo(invoke(PLAIN, {}, token), mock, () => ({})).inputs[0])
    expect(draw(1)).toBe(draw(1))
    expect(draw(1)).not.toBe(draw(2).replace('"token":2', '"token":1'))
    expect(draw(1)).toContain(String(AT))
  })
})
