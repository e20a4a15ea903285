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

  test('tells of children, Map Runs, objects and the execution itself', async () => {
    const each: JsonValue = {
      StartAt: 'Each',
      States: {
        Each: {
          Type: 'Map',
          ItemReader: {
            Resource: 'arn:aws:states:::s3:getObject',
            ReaderConfig: { InputType: 'JSON' },
            Parameters: { Bucket: 'in', Key: 'items.json' },
          },
          ItemProcessor: {
            ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: 'EXPRESS' },
            StartAt: 'Do',
            States: { Do: { Type: 'Pass', End: true } },
          },
          ResultWriter: { Resource: 'arn:aws:states:::s3:putObject', Parameters: { Bucket: 'out', Prefix: 'run' } },
          End: true,
        },
      },
    }
    const run = await simulate(each, { fixtures: { s3: { 'in/items.json': '[1,2,3]' } } })
    expect(run.status).toBe('SUCCEEDED')
    expect(run.execution).toMatchObject({ status: 'SUCCEEDED', redriveCount: 0 })
    expect(run.executions).toHaveLength(3)
    expect(run.mapRuns).toMatchObject([{ status: 'SUCCEEDED', itemCounts: { succeeded: 3, resultsWritten: 3 } }])
    expect(Object.keys(run.objects ?? {}).filter((name) => name.startsWith('out/run/'))).toHaveLength(2)
  })

  test('runs other workflows by name', async () => {
    const parent: JsonValue = {
      StartAt: 'Start',
      States: {
        Start: {
          Type: 'Task',
          Resource: 'arn:aws:states:::states:startExecution.sync:2',
          Parameters: { StateMachineArn: 'arn:aws:states:us-east-1:123456789012:stateMachine:Pay' },
          OutputPath: '$.Output',
          End: true,
        },
      },
    }
    const workflows = { Pay: { definition: pay, mocks: { Pay: [{ return: 'paid' }] } } }
    expect(await simulate(parent, { workflows })).toMatchObject({ status: 'SUCCEEDED', output: 'paid' })
    const broken = { Pay: { definition: { StartAt: 'Gone', States: {} } } }
    expect(await simulate(parent, { workflows: broken })).toMatchObject({
      error: 'States.Runtime',
      cause: expect.stringContaining('MISSING_TRANSITION_TARGET'),
    })
  })

  test('bills a synchronous Express execution, and logs what is asked for', async () => {
    const options = { type: 'EXPRESS', synchronous: true, logging: { level: 'FATAL' } } as const
    const run = await simulate(pay, { ...options, mocks: { Pay: [{ throw: { error: 'Oops' } }] } })
    expect(run.billingDetails).toEqual({ billedDurationInMilliseconds: 100, billedMemoryUsedInMB: 64 })
    expect(run.logs).toMatchObject([{ type: 'ExecutionFailed', details: { error: 'Oops' } }])
    expect((await simulate(pay)).billingDetails).toBe(undefined)
  })

  test.each(['.sync', '.waitForTaskToken'])('an Express workflow cannot wait with %s', async (form) => {
    const resource = `arn:aws:states:::states:startExecution${form}`
    const waits = { StartAt: 'A', States: { A: { Type: 'Task', Resource: resource, End: true } } }
    expect(await simulate(waits, { type: 'EXPRESS' })).toMatchObject({ error: 'InvalidDefinition' })
    expect(await simulate(waits)).toMatchObject({ status: 'SUCCEEDED' })
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

test('substitutions are filled in; one without a value that stands for one is named', async () => {
  const definition = '{"StartAt":"A","States":{"A":{"Type":"Pass","Result":{"n":${N},"s":"${S}"},"End":true}}}'
  const done = await simulate(definition, { substitutions: { N: { a: 1 }, S: 'x' } })
  expect(done).toMatchObject({ status: 'SUCCEEDED', output: { n: { a: 1 }, s: 'x' } })
  const refused = await simulate(definition, { substitutions: { S: 'x' } })
  expect(refused).toMatchObject({ error: 'InvalidDefinition', cause: expect.stringContaining('${N}') })
})
