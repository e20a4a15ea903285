// Redrive of a whole execution: what is done again and what is not, in the history, the context object and the picture.
import { expect, test } from 'vitest'
import type { Mocks, RunOptions } from '../asl/Execution'
import type { JsonObject } from '../base/JsonValue'
import { compileProgram } from '../interpreter/compileProgram'
import { mapRunsOf } from '../interpreter/mapRunsOf'
import { tryOptions } from '../interpreter/tryOptions'
import { describeExecution } from './describeExecution'
import { packEvents } from './EventColumns'
import { actOn } from './RunAction'
import { RunHistory } from './RunHistory'
import { type Rest, Simulation } from './Simulation'
import { viewAt } from './viewAt'

function simulate(definition: JsonObject, mocks: Mocks, options: Partial<RunOptions> = {}): Simulation {
  const program = compileProgram(definition)
  if (!program.ok) throw new Error(program.error.message)
  return new Simulation(
    { answer: () => ({}) },
    { program: program.value, input: {}, options: { ...tryOptions, ...options }, mocks },
  )
}

function rest(simulation: Simulation): Rest {
  for (;;) {
    const stroke = simulation.stroke({ budget: 100 })
    if (stroke.rest !== null) return stroke.rest
  }
}

function redrive(simulation: Simulation): Rest {
  actOn(simulation, { kind: 'redrive', execution: 0 })
  return rest(simulation)
}

const short = ({ root }: Simulation, from: number): readonly string[] =>
  root.events
    .slice(from)
    .map(({ id, previousEventId, type, name }) => `${id}<${previousEventId} ${type} ${name ?? ''}`.trim())

const CHARGE: JsonObject = {
  Type: 'Task',
  Resource: 'arn:aws:states:::lambda:invoke',
  Parameters: { FunctionName: 'f' },
}
const fails = { throw: { error: 'Card.Declined' } }

test('the failed state is entered again, and what went before stays', () => {
  const simulation = simulate(
    {
      StartAt: 'First',
      States: {
        First: { Type: 'Pass', Result: 1, Next: 'Charge' },
        Charge: { ...CHARGE, ResultPath: null, Next: 'Count' },
        Count: {
          Type: 'Pass',
          Parameters: { 'n.$': '$$.Execution.RedriveCount', 'at.$': '$$.Execution.RedriveTime' },
          End: true,
        },
      },
    },
    { Charge: [fails, { return: 'ok' }] },
  )
  rest(simulation)
  const { length } = simulation.root.events
  expect(simulation.root.state.outcome?.error).toBe('Card.Declined')
  expect(describeExecution(simulation.root.state)).toMatchObject({ redriveCount: 0, redriveStatus: 'REDRIVABLE' })
  expect(redrive(simulation)).toBe('over')
  expect(short(simulation, length).slice(0, 3)).toEqual([
    `${length + 1}<${length} ExecutionRedriven`,
    `${length + 2}<${length + 1} TaskStateEntered Charge`,
    `${length + 3}<${length + 2} TaskScheduled`,
  ])
  expect(simulation.root.state.outcome).toMatchObject({ status: 'SUCCEEDED', output: { n: 1, at: expect.any(String) } })
  expect(describeExecution(simulation.root.state)).toMatchObject({ redriveCount: 1, redriveStatus: 'NOT_REDRIVABLE' })
})

test('retries begin anew, and an execution may be redriven again and again', () => {
  const retry = [{ ErrorEquals: ['States.ALL'], MaxAttempts: 1 }]
  const simulation = simulate(
    { StartAt: 'Charge', States: { Charge: { ...CHARGE, Retry: retry, End: true } } },
    { Charge: [fails, fails, fails, fails, fails, { return: 'ok' }] },
  )
  const scheduled = () => simulation.root.events.filter(({ type }) => type === 'TaskScheduled').length
  rest(simulation)
  expect(scheduled()).toBe(2)
  redrive(simulation)
  expect([scheduled(), simulation.root.state.status]).toEqual([4, 'FAILED'])
  redrive(simulation)
  expect([scheduled(), simulation.root.state.status, simulation.root.state.redrives]).toEqual([6, 'SUCCEEDED', 2])
})

const PARALLEL: JsonObject = {
  StartAt: 'Both',
  States: {
    Both: {
      Type: 'Parallel',
      Branches: [
        { StartAt: 'Quick', States: { Quick: { Type: 'Pass', Result: 'quick', End: true } } },
        { StartAt: 'Charge', States: { Charge: { ...CHARGE, End: true } } },
        {
          StartAt: 'Slow',
          States: { Slow: { Type: 'Wait', Seconds: 60, Next: 'After' }, After: { Type: 'Pass', End: true } },
        },
      ],
      End: true,
    },
  },
}

test('branches that succeeded are not run again, those called off are', () => {
  const simulation = simulate(PARALLEL, { Charge: [fails, { return: 'ok' }] })
  rest(simulation)
  const { length } = simulation.root.events
  redrive(simulation)
  const names = simulation.root.events
    .slice(length)
    .filter(({ type }) => type.endsWith('Entered'))
    .map(({ name }) => name)
  expect(names).toEqual(['Charge', 'Slow', 'After'])
  expect(simulation.root.state.outcome).toMatchObject({ status: 'SUCCEEDED', output: ['quick', 'ok', {}] })
})

test('iterations that succeeded are not run again', () => {
  const definition: JsonObject = {
    StartAt: 'Each',
    States: {
      Each: {
        Type: 'Map',
        ItemProcessor: { StartAt: 'Charge', States: { Charge: { ...CHARGE, End: true } } },
        MaxConcurrency: 1,
        End: true,
      },
    },
  }
  const program = compileProgram(definition)
  if (!program.ok) throw new Error(program.error.message)
  const simulation = new Simulation(
    { answer: () => ({}) },
    {
      program: program.value,
      input: [1, 2, 3],
      options: tryOptions,
      mocks: { Charge: [{ return: 'a' }, fails, { return: 'b' }, { return: 'c' }] },
    },
  )
  rest(simulation)
  redrive(simulation)
  expect(simulation.root.state.outcome).toMatchObject({ status: 'SUCCEEDED', output: ['a', 'b', 'c'] })
})

test.each<[string, (simulation: Simulation) => void, Partial<RunOptions>]>([
  ['stopped', (simulation) => actOn(simulation, { kind: 'stop', execution: 0 }), {}],
  ['timed out', (simulation) => rest(simulation), {}],
])('an execution that was %s goes on', (_, end) => {
  const wait: JsonObject = {
    StartAt: 'Wait',
    TimeoutSeconds: 10,
    States: { Wait: { Type: 'Wait', Seconds: 60, End: true } },
  }
  const simulation = simulate(wait, {})
  simulation.stroke({ budget: 1 })
  end(simulation)
  const { length } = simulation.root.events
  redrive(simulation)
  expect(short(simulation, length)[1]).toBe(`${length + 2}<${length + 1} WaitStateEntered Wait`)
  expect(simulation.root.state.outcome?.status).toBe('TIMED_OUT')
  expect(simulation.root.state.at - (simulation.root.state.redrivenAt ?? 0)).toBe(10_000)
})

test('what ended well, is Express, or has a full history is not redriven', () => {
  const well = simulate({ StartAt: 'A', States: { A: { Type: 'Pass', End: true } } }, {})
  const express = simulate({ StartAt: 'A', States: { A: { Type: 'Fail' } } }, {}, { type: 'EXPRESS' })
  const loop = simulate({ StartAt: 'A', States: { A: { Type: 'Pass', Next: 'A' } } }, {}, { maxEvents: 50 })
  for (const simulation of [well, express, loop]) {
    rest(simulation)
    const { length } = simulation.root.events
    expect(redrive(simulation)).toBe('over')
    expect(simulation.root.events).toHaveLength(length)
    expect(describeExecution(simulation.root.state).redriveStatus).toBe('NOT_REDRIVABLE')
  }
})

test('a child with a full history is not run again: its end is final', () => {
  const loop: JsonObject = {
    ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: 'STANDARD' },
    StartAt: 'A',
    States: { A: { Type: 'Pass', Next: 'A' } },
  }
  const each: JsonObject = {
    StartAt: 'M',
    States: {
      M: { Type: 'Map', ItemProcessor: loop, Items: [1, 2], MaxConcurrency: 1, QueryLanguage: 'JSONata', End: true },
    },
  }
  const simulation = simulate(each, {}, { maxEvents: 30 })
  rest(simulation)
  expect(redrive(simulation)).toBe('over')
  expect(simulation.root.state.outcome?.error).toBe('States.ExceedToleratedFailureThreshold')
  expect(simulation.executions.map(({ events }) => events.length)).toEqual([14, 30])
  expect(mapRunsOf(simulation.root.state)[0]).toMatchObject({ redriveCount: 1, itemCounts: { failed: 1, pending: 1 } })
})

test('children called off with their parent are not taken for ended when it is redriven at once', () => {
  const wait: JsonObject = {
    StartAt: 'M',
    States: {
      M: {
        Type: 'Map',
        ItemProcessor: {
          ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: 'STANDARD' },
          StartAt: 'W',
          States: { W: { Type: 'Wait', Seconds: 60, End: true } },
        },
        Items: [1, 2, 3],
        QueryLanguage: 'JSONata',
        End: true,
      },
    },
  }
  const simulation = simulate(wait, {})
  for (let stroke = 0; stroke < 3; stroke += 1) simulation.stroke({ budget: 100 })
  actOn(simulation, { kind: 'stop', execution: 0 })
  expect(simulation.executions.map(({ state }) => state.status)).toEqual(Array(4).fill('ABORTED'))
  expect(redrive(simulation)).toBe('over')
  expect(simulation.root.state.outcome).toEqual({ status: 'SUCCEEDED', output: [1, 2, 3] })
  expect(simulation.executions.map(({ state }) => state.redrives)).toEqual([1, 1, 1, 1])
})

test('the picture opens what goes on, and closes it with the second end', () => {
  const simulation = simulate(PARALLEL, { Charge: [fails, { return: 'ok' }] })
  rest(simulation)
  const failed = simulation.root.events.length
  redrive(simulation)
  const { events, frames, program, state } = simulation.root
  const history = new RunHistory(program.infos)
  history.append({
    columns: packEvents(events),
    frames,
    outcome: state.outcome,
    executions: [],
    known: 0,
    pending: [],
    asking: false,
  })
  const statuses = (cursor: number): readonly (string | undefined)[] =>
    program.infos.map(({ index }) => viewAt(history, cursor, new Map()).states.get(index)?.status)
  expect(program.infos.map(({ name }) => name)).toEqual(['Both', 'Quick', 'Charge', 'Slow', 'After'])
  expect(statuses(failed)).toEqual(['Failed', 'Succeeded', 'Failed', 'Cancelled', undefined])
  expect(statuses(failed + 2)).toEqual(['In Progress', 'Succeeded', 'In Progress', 'Cancelled', undefined])
  expect(statuses(events.length)).toEqual(['Succeeded', 'Succeeded', 'Succeeded', 'Succeeded', 'Succeeded'])
  expect(viewAt(history, failed, new Map()).outcome).toBe(null)
})
