// The library's `simulate`: what its callers are promised of statuses, mocks, seeds and refusals.
import { describe, expect, test } from 'vitest'
import type { JsonValue } from '../core/base/JsonValue'
import { simulate } from './simulate'

const pay: JsonValue = {
  StartAt: 'Pay',
  States: { Pay: { Type: 'Task', Resource: 'arn:aws:states:::lambda:invoke', End: true } },
}

describe('simulate', () => {
  test.each([
    ['a value', pay],
    ['a text', `${JSON.stringify(pay)} // with a comment`],
  ])('runs %s with its mocks', async (_, definition) => {
    const run = await simulate(definition, { mocks: { Pay: [{ return: { ok: true } }] } })
    expect(run).toMatchObject({ status: 'SUCCEEDED', output: { ok: true } })
    expect(run.events.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6, 7])
  })

  test('fails as the mocks say', async () => {
    const run = await simulate(pay, { mocks: { Pay: [{ throw: { error: 'Card.Declined', cause: 'no cover' } }] } })
    expect(run).toMatchObject({ status: 'FAILED', error: 'Card.Declined', cause: 'no cover' })
  })

  test('gives the same events for the same seed, and others for another', async () => {
    const dice = { StartAt: 'A', States: { A: { Type: 'Pass', Parameters: { 'id.$': 'States.UUID()' }, End: true } } }
    const [one, same, other] = await Promise.all([1, 1, 2].map((seed) => simulate(dice, { seed })))
    expect(one).toEqual(same)
    expect(other?.output).not.toEqual(one?.output)
  })

  test.each([
    ['no definition', null],
    ['a text that does not parse', '{"StartAt":'],
    ['a target that is not there', { StartAt: 'B', States: { A: { Type: 'Succeed' } } }],
  ])('resolves to InvalidDefinition for %s', async (_, definition) => {
    expect(await simulate(definition)).toMatchObject({ status: 'FAILED', error: 'InvalidDefinition', events: [] })
  })
})
