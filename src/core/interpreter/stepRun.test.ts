// What people and drivers do to a run: stopping, single-stepping, break-points, forking, late answers, and the history's limit.
import { describe, expect, test } from 'vitest'
import type { Effect, RunInput, RunOptions, Token } from '../asl/Execution'
import type { JsonValue } from '../base/JsonValue'
import { compileProgram } from './compileProgram'
import type { Program } from './Program'
import type { Step } from './Step'
import { startRun } from './startRun'
import { stepRun } from './stepRun'

const OPTIONS: RunOptions = {
  at: 0,
  seed: 1,
  type: 'STANDARD',
  roleArn: 'arn:aws:iam::123456789012:role/r',
  executionName: 'e',
  stateMachineName: 'm',
  maxEvents: 25_000,
}

const ADVANCE: RunInput = { kind: 'advance', at: 0, budget: 100_000 }
const TASK = { Type: 'Task', Resource: 'arn:aws:states:::lambda:invoke', End: true }

function programOf(definition: JsonValue): Program {
  const program = compileProgram(definition)
  if (!program.ok) throw new Error(program.error.message)
  return program.value
}

/** A run that collects what it caused. */
function begin(definition: JsonValue, input: JsonValue = {}, options: Partial<RunOptions> = {}) {
  const program = programOf(definition)
  let step: Step = startRun(program, input, { ...OPTIONS, ...options })
  const events = [...step.events]
  const effects: Effect[] = [...step.effects]
  return {
    program,
    events,
    effects,
    get step() {
      return step
    },
    send(...inputs: RunInput[]) {
      for (const one of inputs) {
        step = stepRun(program, step.state, one)
        events.push(...step.events)
        effects.push(...step.effects)
      }
      return step
    },
    types: () => events.map(({ type }) => type),
    tokens: (): readonly Token[] => effects.flatMap((effect) => (effect.kind === 'invoke' ? [effect.token] : [])),
  }
}

const single = { StartAt: 'A', States: { A: TASK } }
const loop = { StartAt: 'A', States: { A: { Type: 'Pass', Next: 'B' }, B: { Type: 'Pass', Next: 'A' } } }
const branch = (name: string): JsonValue => ({
  StartAt: name,
  States: { [name]: { Type: 'Pass', Next: `${name}2` }, [`${name}2`]: { Type: 'Pass', End: true } },
})
const parallel: JsonValue = {
  StartAt: 'P',
  States: { P: { Type: 'Parallel', Branches: [branch('A'), branch('B')], End: true } },
}

describe('answers', () => {
  test('a token serves once; anything for a run that is over changes nothing', () => {
    const run = begin(single)
    run.send(ADVANCE)
    const [token] = run.tokens()
    const answer: RunInput = { kind: 'taskSucceeded', at: 50, token: token ?? 0, output: 1 }
    run.send(answer, answer, { ...answer, kind: 'taskFailed', error: 'E' }, ADVANCE)
    expect(run.types().filter((type) => type === 'TaskSucceeded')).toHaveLength(1)
    expect(run.step.outcome).toEqual({ status: 'SUCCEEDED', output: 1 })
    const before = run.events.length
    run.send(answer, ADVANCE, { kind: 'stop', at: 99 }, { kind: 'clock', at: 1e15 })
    expect(run.events).toHaveLength(before)
  })

  test('a token nobody has is ignored', () => {
    const run = begin(single)
    run.send(ADVANCE, { kind: 'taskSucceeded', at: 1, token: 0, output: 1 }, { kind: 'heartbeat', at: 1, token: 123 })
    expect(run.step.outcome).toBeNull()
  })

  test('timeout and heartbeat due at one instant are one timeout', () => {
    const both = {
      ...TASK,
      Resource: 'arn:aws:states:::sqs:sendMessage.waitForTaskToken',
      TimeoutSeconds: 5,
      HeartbeatSeconds: 5,
    }
    const run = begin({ StartAt: 'A', States: { A: both } })
    run.send(ADVANCE, { kind: 'clock', at: 60_000 }, ADVANCE)
    expect(run.types().filter((type) => type === 'TaskTimedOut')).toHaveLength(1)
    expect(run.step.outcome).toMatchObject({ status: 'FAILED', error: 'States.Timeout' })
  })

  test('heartbeats put the heartbeat timeout off', () => {
    const beating = { ...TASK, Resource: 'arn:aws:states:::sqs:sendMessage.waitForTaskToken', HeartbeatSeconds: 5 }
    const run = begin({ StartAt: 'A', States: { A: beating } })
    run.send(ADVANCE)
    const token = run.tokens()[0] ?? 0
    run.send({ kind: 'heartbeat', at: 4000, token }, { kind: 'clock', at: 6000 }, ADVANCE)
    expect(run.step.outcome).toBeNull()
    run.send({ kind: 'clock', at: 9000 }, ADVANCE)
    expect(run.step.outcome).toMatchObject({ error: 'States.Timeout' })
  })

  test('all timers of an instant are recorded before anything follows from them', () => {
    const map = {
      StartAt: 'M',
      States: {
        M: { Type: 'Map', ItemProcessor: { StartAt: 'A', States: { A: { ...TASK, TimeoutSeconds: 5 } } }, End: true },
      },
    }
    const run = begin(map, [1, 2, 3])
    run.send(ADVANCE, { kind: 'clock', at: 10_000 }, ADVANCE)
    const short = run.events
      .slice(-11)
      .map(
        ({ id, previousEventId, type, index }) =>
          `${id}<${previousEventId} ${type}${index === undefined ? '' : ` ${index}`}`,
      )
    expect(short).toEqual([
      '16<13 TaskTimedOut',
      '17<14 TaskTimedOut',
      '18<15 TaskTimedOut',
      '19<16 MapIterationFailed 0',
      '20<16 TaskStateAborted',
      '21<16 MapIterationAborted 1',
      '22<16 TaskStateAborted',
      '23<16 MapIterationAborted 2',
      '24<16 TaskStateAborted',
      '25<16 MapStateFailed',
      '26<25 ExecutionFailed',
    ])
    expect(run.effects.filter(({ kind }) => kind === 'invoke')).toHaveLength(3)
  })
})

describe('stopping', () => {
  test('a waiting execution is aborted, pointing to nothing', () => {
    const run = begin({ StartAt: 'W', States: { W: { Type: 'Wait', Seconds: 60, End: true } } })
    run.send(ADVANCE, { kind: 'stop', at: 5, error: 'Enough', cause: 'of this' })
    expect(run.events.at(-1)).toMatchObject({
      type: 'ExecutionAborted',
      previousEventId: 0,
      error: 'Enough',
      cause: 'of this',
    })
    expect(run.step.outcome).toEqual({ status: 'ABORTED', error: 'Enough', cause: 'of this' })
    expect(run.step.effects).toContainEqual({ kind: 'stopTimer', timer: 1 })
  })

  test('what runs in branches is aborted with it, and its calls are called off', () => {
    const branches = ['A', 'B'].map((name) => ({ StartAt: name, States: { [name]: TASK } }))
    const run = begin({ StartAt: 'P', States: { P: { Type: 'Parallel', Branches: branches, End: true } } })
    run.send(ADVANCE, { kind: 'stop', at: 5 })
    expect(run.types().slice(-3)).toEqual(['TaskStateAborted', 'TaskStateAborted', 'ExecutionAborted'])
    expect(run.step.effects.filter(({ kind }) => kind === 'cancel')).toHaveLength(2)
  })

  test('an endless loop can be stopped between two slices', () => {
    const run = begin(loop)
    run.send({ ...ADVANCE, budget: 10 })
    expect(run.step.more).toBe(true)
    run.send({ kind: 'stop', at: 500 })
    expect([run.step.more, run.step.outcome?.status]).toEqual([false, 'ABORTED'])
  })
})

describe('limits', () => {
  test('the 25,000th event is ExecutionFailed', () => {
    const run = begin(loop)
    run.send(ADVANCE)
    expect(run.events).toHaveLength(25_000)
    expect(run.events.at(-1)).toMatchObject({
      id: 25_000,
      previousEventId: 24_999,
      type: 'ExecutionFailed',
      error: 'States.Runtime',
    })
    expect(run.step.outcome?.cause).toBe('The execution reached the maximum number of history events (25000).')
  })

  test.each(Array.from({ length: 24 }, (_, index) => index + 2))(
    'the limit may strike anywhere: at event %i',
    (maxEvents) => {
      const map = {
        StartAt: 'M',
        States: {
          M: { Type: 'Map', ItemProcessor: { StartAt: 'A', States: { A: { ...TASK, TimeoutSeconds: 5 } } }, End: true },
        },
      }
      const run = begin(map, [1, 2, 3], { maxEvents })
      run.send(ADVANCE, { kind: 'clock', at: 10_000 }, ADVANCE, ADVANCE)
      expect(run.events.map(({ id }) => id)).toEqual(Array.from({ length: maxEvents }, (_, index) => index + 1))
      expect(run.events.at(-1)).toMatchObject({ type: 'ExecutionFailed', error: 'States.Runtime' })
      expect(run.types().filter((type) => type === 'ExecutionFailed')).toHaveLength(1)
      expect(run.step.more).toBe(false)
    },
  )

  test('a payload over 256 KiB fails the state by its name', () => {
    const run = begin({ StartAt: 'A', States: { A: { Type: 'Pass', End: true } } }, 'x'.repeat(262_143))
    run.send(ADVANCE)
    expect(run.step.outcome).toEqual({
      status: 'FAILED',
      error: 'States.DataLimitExceeded',
      cause: "The state/task 'A' returned a result with a size exceeding the maximum number of bytes service limit.",
    })
  })

  test('a result over 256 KiB is a failure of the task, which can be caught', () => {
    const caught = { ...TASK, Catch: [{ ErrorEquals: ['States.ALL'], Next: 'B' }] }
    const run = begin({ StartAt: 'A', States: { A: caught, B: { Type: 'Succeed' } } })
    run.send(ADVANCE)
    run.send({ kind: 'taskSucceeded', at: 9, token: run.tokens()[0] ?? 0, output: 'é'.repeat(140_000) }, ADVANCE)
    expect(run.types()).toContain('TaskFailed')
    expect(run.step.outcome).toMatchObject({ status: 'SUCCEEDED', output: { Error: 'States.DataLimitExceeded' } })
  })
})

describe('the debugger', () => {
  test('one frame may be stepped out of turn, and its sibling still ends', () => {
    const run = begin(parallel)
    run.send({ ...ADVANCE, budget: 1 })
    run.send({ ...ADVANCE, budget: 1, only: 2 }, { ...ADVANCE, budget: 1, only: 2 })
    expect(run.events.slice(3).map(({ frame }) => frame)).toEqual([2, 2, 2, 2])
    run.send(ADVANCE)
    expect(run.step.outcome?.status).toBe('SUCCEEDED')
    const straight = begin(parallel)
    straight.send(ADVANCE)
    expect(run.types().sort()).toEqual(straight.types().sort())
  })

  test('a break-point stops before the state is entered, and is passed by the next advance', () => {
    const run = begin(loop)
    const stops: RunInput = { ...ADVANCE, breakpoints: [1] }
    run.send(stops)
    expect(run.events.at(-1)).toMatchObject({ type: 'PassStateExited', name: 'A' })
    expect(run.step.more).toBe(true)
    run.send(stops)
    expect(run.events.map(({ name }) => name).slice(1)).toEqual(['A', 'A', 'B', 'B', 'A', 'A'])
  })

  test('until stops at the last safe point before an event', () => {
    const run = begin(loop)
    run.send({ ...ADVANCE, until: 8 })
    expect(run.step.state.events).toBe(7)
    run.send({ ...ADVANCE, until: 11 })
    expect(run.step.state.events).toBe(9)
    expect(run.events.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
  })

  test('a fork goes its own way from the same state', () => {
    const program = programOf({
      StartAt: 'A',
      States: { A: { Type: 'Pass', Next: 'B' }, B: { Type: 'Pass', End: true } },
    })
    const kept = stepRun(program, startRun(program, 1, OPTIONS).state, { ...ADVANCE, budget: 1 }).state
    const changed = stepRun(program, kept, { kind: 'override', at: 0, frame: 0, value: 'other' })
    expect(stepRun(program, changed.state, ADVANCE).outcome).toMatchObject({ output: 'other' })
    expect(stepRun(program, kept, ADVANCE).outcome).toMatchObject({ output: 1 })
  })

  test('an answer may be overridden before it is taken', () => {
    const run = begin(single)
    run.send(ADVANCE)
    run.send(
      { kind: 'taskSucceeded', at: 9, token: run.tokens()[0] ?? 0, output: 1 },
      { kind: 'override', at: 9, frame: 0, value: 2 },
      ADVANCE,
    )
    expect(run.step.outcome).toEqual({ status: 'SUCCEEDED', output: 2 })
  })

  test('an evaluation that was ended is an error of the state it belongs to', () => {
    const run = begin({
      StartAt: 'A',
      States: {
        A: {
          ...TASK,
          QueryLanguage: 'JSONata',
          Catch: [{ ErrorEquals: ['States.QueryEvaluationError'], Next: 'B' }],
        },
        B: { Type: 'Succeed' },
      },
    })
    run.send({ kind: 'evaluationGaveUp', at: 0, frame: 0 }, ADVANCE)
    expect(run.types().slice(1, 4)).toEqual(['TaskStateEntered', 'EvaluationFailed', 'TaskStateExited'])
    expect(run.step.outcome?.status).toBe('SUCCEEDED')
    const path = begin(loop)
    path.send({ kind: 'evaluationGaveUp', at: 0, frame: 0 })
    expect(path.types()).toEqual(['ExecutionStarted', 'PassStateEntered', 'ExecutionFailed'])
    expect(path.step.outcome).toMatchObject({ status: 'FAILED', error: 'States.Runtime' })
  })
})

describe('time', () => {
  test('frames beside each other do not spend the time of others', () => {
    const wait = { StartAt: 'W', States: { W: { Type: 'Wait', Seconds: 1, End: true } } }
    const run = begin(
      { StartAt: 'M', States: { M: { Type: 'Map', ItemProcessor: wait, End: true } } },
      Array.from({ length: 40 }, () => 0),
    )
    run.send(ADVANCE)
    const due = run.effects.flatMap((effect) => (effect.kind === 'startTimer' ? [effect.at] : [])).slice(1)
    expect(new Set(due).size).toBe(1)
  })

  test('with a horizon no turn is taken after a call, until something has happened', () => {
    const branches = [
      single,
      { StartAt: 'B', States: { B: { Type: 'Pass', Next: 'C' }, C: { Type: 'Pass', End: true } } },
    ]
    const run = begin({ StartAt: 'P', States: { P: { Type: 'Parallel', Branches: branches, End: true } } })
    run.send({ ...ADVANCE, before: 30 })
    expect(run.step.turns).toBe(1)
    expect(run.step.more).toBe(true)
  })
})
