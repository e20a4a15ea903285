// The library's `simulate`: what its callers are promised of statuses, mocks, seeds and refusals.
import { describe, expect, test } from 'vitest'
import type { JsonValue } from '../core/base/JsonValue'
import { validateDefinition } from '../core/lint/validateDefinition'
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
    ['no definition', null, /must be a valid JSON object/],
    ['a text that does not parse', '{"StartAt":', /line 1, column \d+: /i],
    [
      'a placeholder for a target',
      '{"StartAt":"A","States":{\n"A":{"Type":"Pass","Next":"${X}"}}}',
      /\$\{X\} \(line 2\)/,
    ],
    [
      'a placeholder for a value',
      '{"StartAt":"A","States":{"A":{"Type":"Wait","Seconds":${Time},"End":true}}}',
      /\$\{Time\} \(line 1\)/,
    ],
    ['a target that is not there', { StartAt: 'B', States: { A: { Type: 'Succeed' } } }, /Missing/],
  ])('resolves to InvalidDefinition for %s, and says what and where', async (_, definition, cause) => {
    const run = await simulate(definition)
    expect(run).toMatchObject({ status: 'FAILED', error: 'InvalidDefinition', events: [] })
    expect(run.cause).toMatch(cause)
  })
})

describe('a path that validates can be run, and one that does not cannot', () => {
  test.each([
    ['$.a', true],
    ['$.a[?(@.b == foo)]', true],
    ['$.a[?(@.b==${Env} && @.c)]', true],
    ["$.a[?(@.b in [x, 'y', 3])]", true],
    ['$.a[(@.length-1)]', true],
    ['$.a[?(foo)]', false],
    ['$.a[?(@.b == two words)]', false],
    ['$.a[?(@.b == )]', false],
    ['$.a[(@.size)]', false],
    ['$.a[?(@.b == foo]', false],
  ])('%s', async (path, isPath) => {
    const pass = (fields: object) => ({ StartAt: 'A', States: { A: { Type: 'Pass', ...fields, End: true } } })
    const forms = [
      pass({ InputPath: path }),
      pass({ Parameters: { 'x.$': path } }),
      pass({ Parameters: { 'x.$': `States.Array(${path})` } }),
    ]
    for (const definition of forms) {
      const { result } = validateDefinition(JSON.stringify(definition))
      const { status } = await simulate(definition, { input: { a: [{ b: 'foo' }] } })
      expect([result, status]).toEqual(isPath ? ['OK', 'SUCCEEDED'] : ['FAIL', 'FAILED'])
    }
  })
})
