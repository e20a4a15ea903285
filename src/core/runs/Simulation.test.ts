// The simulated world: workflows that start workflows, work done by hand, objects, and the same world told again.
import { describe, expect, test } from 'vitest'
import type { Mocks } from '../asl/Execution'
import type { JsonObject, JsonValue } from '../base/JsonValue'
import { compileProgram } from '../interpreter/compileProgram'
import type { Program } from '../interpreter/Program'
import { tryOptions } from '../interpreter/tryOptions'
import { pendingWork } from './pendingWork'
import { actOn, type JournalEntry, type RunAction } from './RunAction'
import { type Rest, Simulation } from './Simulation'
import type { World } from './World'

function programOf(states: JsonObject): Program {
  const program = compileProgram({ StartAt: Object.keys(states)[0] ?? '', States: states })
  if (!program.ok) throw new Error(program.error.message)
  return program.value
}

interface Setting {
  readonly states: JsonObject
  readonly input?: JsonValue
  readonly mocks?: Mocks
  readonly world?: Partial<World>
}

function simulate({ states, input = {}, mocks = {}, world }: Setting): Simulation {
  return new Simulation(
    { answer: () => ({}), ...world },
    { program: programOf(states), input, options: tryOptions, mocks },
  )
}

function rest(simulation: Simulation, budget = 1000): Rest {
  for (;;) {
    const stroke = simulation.stroke({ budget })
    if (stroke.rest !== null) return stroke.rest
  }
}

const typesOf = (simulation: Simulation, id = 0): readonly string[] =>
  simulation.execution(id).events.map(({ type }) => type)

const task = (resource: string, more: JsonObject = {}): JsonObject => ({
  Type: 'Task',
  Resource: `arn:aws:states:::${resource}`,
  End: true,
  ...more,
})

const APPROVE = task('lambda:invoke.waitForTaskToken', {
  Parameters: { FunctionName: 'ask', Payload: { 'token.$': '$$.Task.Token' } },
  TimeoutSeconds: 600,
  HeartbeatSeconds: 60,
})
const WORK = {
  Type: 'Task',
  Resource: 'arn:aws:states:us-east-1:123456789012:activity:paint',
  End: true,
} as const

describe('work done by hand', () => {
  const waiting = (): Simulation => simulate({ states: { Approve: APPROVE }, world: { attended: true } })

  test('a callback waits, with its deadlines and the token its payload shows', () => {
    const simulation = waiting()
    expect(rest(simulation)).toBe('asking')
    const [work] = pendingWork(simulation.executions)
    expect(work).toMatchObject({ kind: 'callback', name: 'Approve', started: true, asks: true })
    expect((work?.timeoutAt ?? 0) - (work?.since ?? 0)).toBe(600_000)
    expect((work?.heartbeatAt ?? 0) - (work?.since ?? 0)).toBe(60_000)
    expect(work?.input).toMatchObject({ Payload: { token: work?.taskToken } })
  })

  const actions: readonly (readonly [string, (taskToken: string) => RunAction, string, unknown])[] = [
    ['succeeds', (taskToken) => ({ kind: 'succeedTask', taskToken, output: '{"ok":true}' }), 'SUCCEEDED', { ok: true }],
    ['fails', (taskToken) => ({ kind: 'failTask', taskToken, error: 'No', cause: 'why' }), 'FAILED', undefined],
    ['runs out of time', () => ({ kind: 'passTime' }), 'FAILED', undefined],
  ]
  test.each(actions)('it %s', (_, action, status, output) => {
    const simulation = waiting()
    rest(simulation)
    const token = pendingWork(simulation.executions)[0]?.taskToken ?? ''
    expect(actOn(simulation, action(token)).fault).toBe(null)
    expect(rest(simulation)).toBe('over')
    expect(simulation.root.state.outcome).toMatchObject({ status, ...(output !== undefined && { output }) })
  })

  test('a heartbeat puts its deadline off, again and again', () => {
    const simulation = waiting()
    rest(simulation)
    const [work] = pendingWork(simulation.executions)
    const taskToken = work?.taskToken ?? ''
    for (let beat = 0; beat < 3; beat += 1) {
      expect(actOn(simulation, { kind: 'beatTask', taskToken }).fault).toBe(null)
      expect(rest(simulation)).toBe('asking')
    }
    expect(pendingWork(simulation.executions)).toHaveLength(1)
    actOn(simulation, { kind: 'passTime' })
    rest(simulation)
    expect(simulation.root.state.outcome).toMatchObject({ status: 'FAILED', error: 'States.Timeout' })
  })

  test('a token answers once, a stranger never', () => {
    const simulation = waiting()
    rest(simulation)
    const taskToken = pendingWork(simulation.executions)[0]?.taskToken ?? ''
    const succeed = (token: string, output: JsonValue = {}) =>
      actOn(simulation, { kind: 'succeedTask', taskToken: token, output }).fault?.code
    expect(succeed('nonsense')).toBe('InvalidToken')
    expect(succeed(taskToken.replace(/.{12}$/, '00zzzzzzzzzz'))).toBe('TaskDoesNotExist')
    expect(succeed(taskToken, '{oops')).toBe('InvalidOutput')
    expect(succeed(taskToken)).toBe(undefined)
    expect(succeed(taskToken)).toBe('TaskTimedOut')
    rest(simulation)
    expect(succeed(taskToken)).toBe('TaskTimedOut')
    expect(actOn(simulation, { kind: 'beatTask', taskToken }).fault?.code).toBe('TaskTimedOut')
  })

  test('an activity is taken by a worker, with its name', () => {
    const simulation = simulate({ states: { Work: WORK }, input: { colour: 'red' }, world: { attended: true } })
    expect(rest(simulation)).toBe('asking')
    expect(pendingWork(simulation.executions)[0]).toMatchObject({ kind: 'activity', started: false })
    const take = (activityArn: string) =>
      actOn(simulation, { kind: 'takeActivity', activityArn, workerName: 'Ada' }).task
    expect(take('arn:aws:states:us-east-1:123456789012:activity:other')).toBe(null)
    const taken = take(WORK.Resource)
    expect(taken?.input).toBe('{"colour":"red"}')
    expect(take(WORK.Resource)).toBe(null)
    rest(simulation)
    actOn(simulation, { kind: 'succeedTask', taskToken: taken?.taskToken ?? '', output: '"done"' })
    rest(simulation)
    expect(simulation.root.events.find(({ type }) => type === 'ActivityStarted')?.workerName).toBe('Ada')
    expect(typesOf(simulation).filter((type) => type.startsWith('Activity'))).toEqual([
      'ActivityScheduled',
      'ActivityStarted',
      'ActivitySucceeded',
    ])
  })

  test('where nobody is, the catalogue answers', () => {
    const simulation = simulate({ states: { Approve: APPROVE } })
    expect(rest(simulation)).toBe('over')
    expect(simulation.root.state.status).toBe('SUCCEEDED')
  })

  test('another branch may answer through the API', () => {
    const branch = (name: string, state: JsonObject): JsonObject => ({ StartAt: name, States: { [name]: state } })
    const simulation = simulate({
      states: {
        Both: {
          Type: 'Parallel',
          Branches: [branch('Wait', { Type: 'Wait', Seconds: 5, End: true }), branch('Approve', APPROVE)],
          End: true,
        },
      },
      world: { attended: true },
    })
    expect(rest(simulation)).toBe('asking')
    expect(typesOf(simulation)).toContain('WaitStateExited')
  })
})

describe('workflows that start workflows', () => {
  const child = (states: JsonObject): World['workflow'] => {
    const program = programOf(states)
    return (name) => (name === 'Child' ? { name, type: 'STANDARD', program, mocks: {} } : null)
  }
  const start = (form: string, machine = 'Child'): JsonObject => ({
    Start: task(`states:startExecution${form}`, {
      Parameters: {
        StateMachineArn: `arn:aws:states:us-east-1:123456789012:stateMachine:${machine}`,
        'Input.$': '$',
        Name: 'one',
      },
    }),
  })
  const WELL = { Done: { Type: 'Pass', Result: { done: 1 }, End: true } }
  const ILL = { Broken: { Type: 'Fail', Error: 'Oops', Cause: 'why' } }

  test.each([
    ['.sync:2', { done: 1 }],
    ['.sync', '{"done":1}'],
  ])('%s waits and gives the output', (form, output) => {
    const simulation = simulate({ states: start(form), input: { n: 1 }, world: { workflow: child(WELL) } })
    expect(rest(simulation)).toBe('over')
    expect(simulation.root.state.outcome).toMatchObject({
      status: 'SUCCEEDED',
      output: { Name: 'one', Status: 'SUCCEEDED', Output: output },
    })
    expect(simulation.execution(1).state.input).toEqual({ n: 1 })
    expect(typesOf(simulation)).toContain('TaskSubmitted')
  })

  test('what a synchronous execution starts is not synchronous itself', () => {
    const { program } = simulate({ states: start('') }).root
    const options = { ...tryOptions, type: 'EXPRESS', synchronous: true } as const
    const order = { program, input: {}, options, mocks: {} }
    const simulation = new Simulation({ answer: () => ({}), workflow: child(WELL) }, order)
    rest(simulation)
    expect(simulation.executions.map(({ state }) => state.options.synchronous)).toEqual([true, undefined])
  })

  test('a failing child fails the task with what DescribeExecution says', () => {
    const simulation = simulate({ states: start('.sync:2'), world: { workflow: child(ILL) } })
    rest(simulation)
    const { outcome } = simulation.root.state
    expect(outcome?.error).toBe('States.TaskFailed')
    expect(JSON.parse(outcome?.cause ?? '')).toMatchObject({
      Error: 'Oops',
      Cause: 'why',
      Status: 'FAILED',
      Input: '{}',
    })
  })

  test('without .sync the parent goes on, and the child comes to its own end', () => {
    const slow = { Slow: { Type: 'Wait', Seconds: 100, End: true } }
    const simulation = simulate({ states: start(''), world: { workflow: child(slow) } })
    expect(rest(simulation)).toBe('over')
    const [parent, started] = [simulation.root.state, simulation.execution(1).state]
    expect(parent.outcome?.output).toMatchObject({
      ExecutionArn: 'arn:aws:states:us-east-1:123456789012:execution:Child:one',
    })
    expect(started.outcome?.status).toBe('SUCCEEDED')
    expect(started.at).toBeGreaterThan(parent.at)
  })

  test('stopping the parent stops the child it waits for', () => {
    const slow = { Slow: { Type: 'Wait', Seconds: 100, End: true } }
    const simulation = simulate({ states: start('.sync'), world: { workflow: child(slow) } })
    while (typesOf(simulation, 0).length < 5 || simulation.executions.length < 2) simulation.stroke({ budget: 1 })
    actOn(simulation, { kind: 'stop', execution: 0 })
    expect(simulation.executions.map(({ state }) => state.status)).toEqual(['ABORTED', 'ABORTED'])
  })

  test('a workflow of the project that cannot be run fails the task with the reason, and nothing retries it', () => {
    const simulation = simulate({ states: start('.sync'), world: { workflow: () => ({ fault: 'It has no states.' }) } })
    rest(simulation)
    expect(simulation.root.state.outcome).toMatchObject({
      error: 'States.Runtime',
      cause: expect.stringContaining('It has no states.'),
    })
  })

  test('a workflow the project does not have is answered by the catalogue', () => {
    const simulation = simulate({ states: start('.sync', 'Stranger'), world: { workflow: child(WELL) } })
    rest(simulation)
    expect(simulation.executions).toHaveLength(1)
    expect(simulation.root.state.status).toBe('SUCCEEDED')
  })
})

describe('objects', () => {
  const object = (action: string, parameters: JsonObject): JsonObject =>
    task(`aws-sdk:s3:${action}`, { Parameters: { Bucket: 'b', ...parameters } })

  test('what one task writes another reads and lists', () => {
    const { End, ...put } = object('putObject', { Key: 'a/1', Body: { n: 1 } })
    const { End: _, ...list } = object('listObjectsV2', { Prefix: 'a/' })
    const simulation = simulate({
      states: {
        Put: { ...put, ResultPath: null, Next: 'List' },
        List: { ...list, ResultPath: '$.list', Next: 'Get' },
        Get: { ...object('getObject', { Key: 'a/1' }), ResultPath: '$.got' },
      },
      world: { objects: { 'b/x': '1' } },
    })
    rest(simulation)
    expect(End).toBe(true)
    expect(simulation.root.state.outcome?.output).toMatchObject({
      list: { KeyCount: 1, Contents: [{ Key: 'a/1', Size: 7, ETag: expect.stringMatching(/^"[0-9a-f]{32}"$/) }] },
      got: { Body: '{"n":1}' },
    })
    expect(simulation.objects.all()).toEqual({ 'b/x': '1', 'b/a/1': '{"n":1}' })
  })

  test('a key that is not there fails as S3 does', () => {
    const simulation = simulate({
      states: { Get: object('getObject', { Key: 'none' }) },
      world: { objects: { b: '' } },
    })
    rest(simulation)
    expect(simulation.root.state.outcome?.error).toBe('S3.NoSuchKeyException')
  })
})

describe('the same world told again', () => {
  const states: JsonObject = {
    Both: {
      Type: 'Parallel',
      Branches: [
        { StartAt: 'Approve', States: { Approve: APPROVE } },
        {
          StartAt: 'Loop',
          States: { Loop: { Type: 'Wait', Seconds: 7, Next: 'Work' }, Work: WORK },
        },
      ],
      End: true,
    },
  }

  test.each([1, 3, 1000])('from its journal, in strokes of %d', (budget) => {
    const first = simulate({ states, world: { attended: true } })
    const journal: JournalEntry[] = []
    while (rest(first) === 'asking') {
      const [work] = pendingWork(first.executions)
      const action: RunAction = { kind: 'succeedTask', taskToken: work?.taskToken ?? '', output: { n: journal.length } }
      journal.push({ progress: first.progress, action })
      actOn(first, action)
    }
    const again = simulate({ states, world: { attended: true } })
    for (const { progress, action } of journal) {
      while (again.progress < progress) again.stroke({ budget: Math.min(budget, progress - again.progress) })
      actOn(again, action)
    }
    rest(again, budget)
    expect(journal).toHaveLength(2)
    expect(JSON.stringify(again.root.events)).toBe(JSON.stringify(first.root.events))
    expect(first.root.state.status).toBe('SUCCEEDED')
  })
})
