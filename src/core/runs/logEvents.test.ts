import { describe, expect, test } from 'vitest'
import type { RunOptions } from '../asl/Execution'
import type { JsonObject } from '../base/JsonValue'
import { compileProgram } from '../interpreter/compileProgram'
import { tryOptions } from '../interpreter/tryOptions'
import { billingDetails } from './billingDetails'
import { type LogLevel, logEvents } from './logEvents'
import { Simulation } from './Simulation'

const OPTIONS: RunOptions = { ...tryOptions, type: 'EXPRESS', maxEvents: Number.MAX_SAFE_INTEGER }

function played(states: JsonObject, input = {}): Simulation {
  const program = compileProgram({ StartAt: Object.keys(states)[0] ?? '', States: states }, 'EXPRESS')
  if (!program.ok) throw new Error(program.error.message)
  const simulation = new Simulation(
    { answer: () => ({}) },
    { program: program.value, input, options: OPTIONS, mocks: {} },
  )
  while (simulation.stroke({ budget: 100 }).rest === null);
  return simulation
}

const ILL: JsonObject = {
  A: { Type: 'Pass', Assign: { x: 1 }, Next: 'B' },
  B: { Type: 'Fail', Error: 'Oops', Cause: 'why' },
}

describe('log events', () => {
  test.each<[LogLevel, readonly string[]]>([
    ['ALL', ['ExecutionStarted', 'PassStateEntered', 'PassStateExited', 'FailStateEntered', 'ExecutionFailed']],
    ['ERROR', ['FailStateEntered', 'ExecutionFailed']],
    ['FATAL', ['ExecutionFailed']],
    ['OFF', []],
  ])('at level %s', (level, types) => {
    expect(logEvents(played(ILL).root, level, true).map(({ type }) => type)).toEqual(types)
  })

  test('have texts for ids, and data only where it is wished for', () => {
    const { root } = played(ILL)
    const [, , exited] = logEvents(root, 'ALL', true)
    expect(exited).toMatchObject({
      id: '3',
      previous_event_id: '2',
      event_timestamp: String(root.events[2]?.timestamp),
      execution_arn: expect.stringMatching(/:express:machine:run:/),
      redrive_count: '0',
      details: { name: 'A', output: '{}', assignedVariables: { x: '1' } },
    })
    expect(logEvents(root, 'ALL', false)[2]?.details).toEqual({ name: 'A' })
    expect(logEvents(root, 'FATAL', false)[0]?.details).toEqual({ error: 'Oops', cause: 'why' })
  })
})

describe('billing details', () => {
  const each: JsonObject = {
    Each: {
      Type: 'Map',
      ItemsPath: '$.items',
      ItemProcessor: { StartAt: 'Wait', States: { Wait: { Type: 'Wait', Seconds: 1, End: true } } },
      End: true,
    },
  }

  test.each<[string, JsonObject, JsonObject, number, number, number]>([
    ['a moment', { A: { Type: 'Succeed' } }, {}, 200, 100, 64],
    ['a wait', { A: { Type: 'Wait', Seconds: 3, End: true } }, {}, 200, 3100, 64],
    ['a large definition', { A: { Type: 'Succeed' } }, {}, 15 * 1024 * 1024, 100, 128],
    ['a Map', each, { items: [1, 2] }, 1000, 1100, 64],
  ])('of %s', (_, states, input, bytes, milliseconds, memory) => {
    expect(billingDetails(played(states, input).root, bytes)).toEqual({
      billedDurationInMilliseconds: milliseconds,
      billedMemoryUsedInMB: memory,
    })
  })
})
