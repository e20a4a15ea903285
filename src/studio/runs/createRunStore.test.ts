// The run store with the interpreter in the same thread and a clock that is moved by hand.
import { describe, expect, test } from 'vitest'
import type { StateStatus } from '../../core/asl/StateStatus'
import type { JsonValue } from '../../core/base/JsonValue'
import type { WorkflowOrder } from '../../core/runs/RunOrder'
import type { WorkerPort } from '../../workers/connect'
import { interpreterAnswers } from '../../workers/interpreterAnswers'
import type { InterpreterRequest } from '../../workers/interpreterProtocol'
import { createDocumentStore } from '../documentStore'
import { createViewStore, type Speed } from '../viewStore'
import { createRunStore, loadRuns } from './createRunStore'
import type { RunClock } from './RunClock'
// The page loads it when it is needed: the clock here is not to run ahead of that.
import './recoverRun'

/** A clock that stands still until `elapse`. */
class HandClock implements RunClock {
  private time = 1_000_000
  private timers: { readonly at: number; readonly act: () => void }[] = []

  now(): number {
    return this.time
  }

  after(delay: number, act: () => void): () => void {
    const timer = { at: this.time + delay, act }
    this.timers.push(timer)
    return () => {
      this.timers = this.timers.filter((other) => other !== timer)
    }
  }

  async elapse(duration: number): Promise<void> {
    const end = this.time + duration
    await settled()
    for (;;) {
      const due = this.timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0]
      if (!due) break
      this.time = Math.max(this.time, due.at)
      this.timers = this.timers.filter((other) => other !== due)
      due.act()
      await settled()
    }
    this.time = end
  }
}

/** Until all that was promised is done: answers come as macrotasks. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 60; turn += 1) await new Promise((resolve) => setImmediate(resolve))
}

/** A worker in this thread; everything crosses as structured clones. `isDeaf` requests are never answered. */
function portOf(isDeaf: (request: InterpreterRequest, recorded: number) => boolean): WorkerPort {
  const answer = interpreterAnswers(() => 0)
  let recorded = 0
  let isGone = false
  const port: WorkerPort = {
    onmessage: null,
    onerror: null,
    terminate: () => {
      isGone = true
    },
    postMessage(message) {
      // `connect` posts numbered requests.
      const { id, body } = structuredClone(message) as { id: number; body: InterpreterRequest }
      if (isGone || isDeaf(body, recorded)) {
        isGone = true
        return
      }
      setImmediate(() => {
        if (isGone) return
        const data = reply(id, () => {
          const given = answer(body)
          if (given.kind === 'batch') recorded += given.batch.columns.length
          return given
        })
        port.onmessage?.(new MessageEvent('message', { data: structuredClone(data) }))
      })
    },
  }
  return port
}

function reply(id: number, body: () => unknown): unknown {
  try {
    return { id, ok: true, body: body() }
  } catch (error) {
    return { id, ok: false, message: String(error) }
  }
}

interface StudioOptions {
  readonly speed?: Speed
  readonly input?: string
  readonly isDeaf?: (request: InterpreterRequest, recorded: number) => boolean
  readonly workflows?: readonly WorkflowOrder[]
}

function studioOf(
  definition: JsonValue | string,
  { speed = 1, input = '{}', isDeaf = () => false, workflows }: StudioOptions = {},
) {
  const clock = new HandClock()
  const document = createDocumentStore(
    typeof definition === 'string' ? definition : JSON.stringify(definition),
    () => 0,
  )
  const view = createViewStore({ speed })
  document.getState().setInput(input)
  const workers = { started: 0 }
  const store = createRunStore({
    document,
    view,
    clock,
    ...(workflows && { workflows: async () => workflows }),
    spawn: () => {
      workers.started += 1
      return portOf(isDeaf)
    },
  })
  const run = () => store.getState()
  const idOf = (name: string) => {
    const state = [...document.getState().doc.machine.states.values()].find((each) => each.name === name)
    if (!state) throw new Error(`no state ${name}`)
    return state.id
  }
  const statuses = (...names: readonly string[]): readonly (StateStatus | null)[] =>
    names.map((name) => run().stateRun(idOf(name))?.status ?? null)
  const start = async () => {
    const started = run().start(input)
    await settled()
    await started
  }
  return { clock, document, view, store, run, idOf, statuses, start, workers }
}

const chain: JsonValue = {
  StartAt: 'A',
  States: {
    A: { Type: 'Pass', Next: 'B' },
    B: { Type: 'Wait', Seconds: 86_400, Next: 'C' },
    C: { Type: 'Pass', End: true },
  },
}

const endless: JsonValue = {
  StartAt: 'A',
  States: {
    A: { Type: 'Pass', Next: 'B' },
    B: { Type: 'Choice', Choices: [{ Variable: '$.n', NumericEquals: 1, Next: 'A' }], Default: 'Z' },
    Z: { Type: 'Succeed' },
  },
}

const tasks: JsonValue = {
  StartAt: 'Pay',
  States: {
    Pay: {
      Type: 'Task',
      Resource: 'arn:aws:states:::lambda:invoke',
      Retry: [{ ErrorEquals: ['Card'], IntervalSeconds: 30 }],
      End: true,
    },
  },
}

describe('before the first run', () => {
  test('there is nothing to read, and nothing happens', async () => {
    const { run, idOf, workers } = studioOf(chain)
    const before = run()
    run().resume()
    run().moveCursor(3)
    run().showIteration(idOf('A'), 0)
    expect(run()).toBe(before)
    expect([run().row(1), run().stateRun(idOf('A')), await run().details([1]), await run().describe()]).toEqual([
      null,
      null,
      [],
      null,
    ])
    expect(workers.started).toBe(0)
  })

  test('a start that is taken back while all is loaded starts nothing', async () => {
    const { run, workers } = studioOf(chain)
    const started = run().start('{}')
    expect(run().phase).toBe('starting')
    run().stop()
    await started
    await settled()
    expect([run().phase, workers.started]).toEqual(['idle', 0])
  })

  test('of two starts the later one counts', async () => {
    const { run, workers } = studioOf(chain)
    const both = [run().start('{"n": '), run().start('{}')]
    await settled()
    await Promise.all(both)
    expect([run().phase, run().refusal, workers.started]).toEqual(['running', null, 1])
  })

  test('a step comes to rest at the first state', async () => {
    const { run, statuses } = studioOf(chain)
    run().step()
    expect(run().phase).toBe('starting')
    await loadRuns()
    await settled()
    expect([run().phase, ...statuses('A')]).toEqual(['paused', 'Paused'])
  })
})

describe('at 1x', () => {
  test('one state after the other, 400 ms each; a day of waiting takes 600 ms', async () => {
    const { clock, run, statuses, start } = studioOf(chain)
    await start()
    expect(run()).toMatchObject({
      phase: 'running',
      playing: true,
      following: true,
      outcome: null,
      startedAt: 1_000_000,
    })
    expect(statuses('A', 'B', 'C')).toEqual(['In Progress', null, null])
    expect(run().length).toBe(run().cursor)

    await clock.elapse(399)
    expect(statuses('A', 'B')).toEqual(['In Progress', null])
    await clock.elapse(1)
    expect(statuses('A', 'B', 'C')).toEqual(['Succeeded', 'In Progress', null])
    await clock.elapse(599)
    expect(statuses('B', 'C')).toEqual(['In Progress', null])
    await clock.elapse(1)
    expect(statuses('B', 'C')).toEqual(['Succeeded', 'In Progress'])
    expect(run().now - run().startedAt).toBeGreaterThanOrEqual(86_400_000)
    await clock.elapse(400)

    expect(run()).toMatchObject({ phase: 'ended', playing: false, outcome: { status: 'SUCCEEDED' } })
    expect(run().view.outcome?.status).toBe('SUCCEEDED')
    expect(run().row(run().length)?.type).toBe('ExecutionSucceeded')
    expect(run().row(run().length + 1)).toBeNull()
  })

  test('a retried task is seen failing and being tried again', async () => {
    const { clock, run, document, idOf, statuses, start } = studioOf(tasks)
    document
      .getState()
      .setAside('Mock', { mocks: new Map([[idOf('Pay'), [{ throw: { error: 'Card' } }, { return: { ok: true } }]]]) })
    await start()
    expect(statuses('Pay')).toEqual(['In Progress'])
    await clock.elapse(400)
    expect(statuses('Pay')).toEqual(['Failed'])
    await clock.elapse(600)
    expect(statuses('Pay')).toEqual(['In Progress'])
    expect(run().stateRun(idOf('Pay'))?.visits[0]?.attempts).toBe(2)
    await clock.elapse(400)

    expect(run().outcome).toEqual({ status: 'SUCCEEDED', output: { ok: true } })
  })

  test('another speed counts at once', async () => {
    const { clock, view, statuses, start } = studioOf(chain, { speed: 0.25 })
    await start()
    await clock.elapse(1000)
    expect(statuses('A', 'B')).toEqual(['In Progress', null])
    view.getState().set({ speed: 'instant' })
    await clock.elapse(20)
    expect(statuses('A', 'B', 'C')).toEqual(['Succeeded', 'Succeeded', 'Succeeded'])
  })
})

describe('pause, step, resume, stop', () => {
  test('pause shows the state paused, step goes one further, resume to the end', async () => {
    const { clock, run, statuses, start } = studioOf(chain)
    await start()
    run().pause()
    expect(run()).toMatchObject({ phase: 'paused', playing: false })
    await clock.elapse(5000)
    expect(statuses('A', 'B')).toEqual(['Paused', null])

    run().step()
    await clock.elapse(0)
    expect(statuses('A', 'B')).toEqual(['Succeeded', 'Paused'])
    expect(run().phase).toBe('paused')

    run().resume()
    await clock.elapse(0)
    expect(statuses('B', 'C')).toEqual(['In Progress', null])
    await clock.elapse(200)
    expect(statuses('B', 'C')).toEqual(['Succeeded', 'In Progress'])
    await clock.elapse(400)
    expect(run().phase).toBe('ended')
  })

  test('step starts a paused run when there is none, and ends it at last', async () => {
    const { clock, run, statuses } = studioOf(chain)
    run().step()
    await clock.elapse(0)
    expect(run()).toMatchObject({ phase: 'paused', playing: false })
    expect(statuses('A', 'B')).toEqual(['Paused', null])
    for (let step = 0; step < 3; step += 1) {
      run().step()
      await clock.elapse(0)
    }
    expect(run()).toMatchObject({ phase: 'ended', outcome: { status: 'SUCCEEDED' } })
  })

  test.each([
    ['a Pass that is seen at work', 0, ['Cancelled', null]],
    ['a Wait', 400, ['Succeeded', 'Cancelled']],
  ] as const)('stop cancels %s', async (_title, after, expected) => {
    const { clock, run, statuses, start } = studioOf(chain)
    await start()
    await clock.elapse(after)
    run().stop()
    await clock.elapse(0)

    expect(run()).toMatchObject({ phase: 'ended', playing: false, outcome: { status: 'ABORTED' } })
    expect(statuses('A', 'B')).toEqual(expected)
    const [last] = await answered(run().details([run().length]), clock)
    expect(last?.type).toBe('ExecutionAborted')
    await clock.elapse(5000)
    expect(statuses('A', 'B')).toEqual(expected)
  })
})

async function answered<T>(promise: Promise<T>, clock: HandClock): Promise<T> {
  await clock.elapse(0)
  return promise
}

describe('the cursor', () => {
  test('moves over an ended run without running anything, and plays it again', async () => {
    const { clock, run, view, statuses, start } = studioOf(chain, { speed: 'instant' })
    await start()
    await clock.elapse(20)
    expect(run().phase).toBe('ended')
    run().moveCursor(2)
    expect(statuses('A', 'B')).toEqual(['In Progress', null])
    expect(run()).toMatchObject({ cursor: 2, following: false, phase: 'ended' })
    run().moveCursor(-5)
    expect(run()).toMatchObject({ cursor: 0, now: run().startedAt })
    run().moveCursor(999)
    expect(run().cursor).toBe(run().length)

    view.getState().set({ speed: 1 })
    run().resume()
    await clock.elapse(0)
    expect(run()).toMatchObject({ playing: true, phase: 'ended' })
    expect(statuses('A', 'B')).toEqual(['In Progress', null])
    await clock.elapse(400)
    expect(statuses('A', 'B')).toEqual(['Succeeded', 'In Progress'])
    run().pause()
    await clock.elapse(5000)
    expect(statuses('A', 'B', 'C')).toEqual(['Succeeded', 'In Progress', null])
    run().resume()
    await clock.elapse(1000)
    expect(run()).toMatchObject({ playing: false, cursor: run().length })
  })

  test('stays where it was put while the run goes on', async () => {
    const { clock, run, start } = studioOf(chain)
    await start()
    await clock.elapse(400)
    run().moveCursor(2)
    await clock.elapse(600)
    expect(run()).toMatchObject({ cursor: 2, following: false, phase: 'running' })
    expect(run().length).toBeGreaterThan(4)
    run().moveCursor(run().length)
    expect(run().following).toBe(true)
  })

  test('one iteration at a time', async () => {
    const each: JsonValue = {
      StartAt: 'Each',
      States: {
        Each: {
          Type: 'Map',
          End: true,
          ItemProcessor: {
            StartAt: 'One',
            States: {
              One: { Type: 'Choice', Choices: [{ Variable: '$', NumericEquals: 1, Next: 'Two' }], Default: 'Three' },
              Two: { Type: 'Pass', End: true },
              Three: { Type: 'Pass', End: true },
            },
          },
        },
      },
    }
    const { clock, run, idOf, statuses, start } = studioOf(each, { speed: 'instant', input: '[1,2]' })
    await start()
    await clock.elapse(20)
    expect(statuses('Two', 'Three')).toEqual(['Succeeded', 'Succeeded'])
    run().showIteration(idOf('Each'), 1)
    expect(statuses('Each', 'Two', 'Three')).toEqual(['Succeeded', null, 'Succeeded'])
    expect(run().row(run().length - 3)?.iteration).toEqual([1])
    run().showIteration(idOf('Each'), null)
    expect(statuses('Two')).toEqual(['Succeeded'])
  })
})

describe('what cannot run', () => {
  test.each<[string, JsonValue | string, string, RegExp]>([
    ['an input that is no JSON', chain, '{', /not valid JSON/],
    ['an input over 256 KiB', chain, JSON.stringify('x'.repeat(262_143)), /256 KiB/],
    ['text that does not parse', '{\n"StartAt" "A"}', '{}', /Line 2/],
    [
      'a bare placeholder',
      '{"StartAt":"A","States":{"A":{"Type":"Wait",\n"Seconds":${Delay},"End":true}}}',
      '{}',
      /\$\{Delay\} \(line 2\)/,
    ],
    ['no states', '{"StartAt":"","States":{}}', '{}', /no states/],
    [
      'what AWS refuses',
      { StartAt: 'A', States: { A: { Type: 'Pass', Next: 'B' } } },
      '{}',
      /MISSING_TRANSITION_TARGET/,
    ],
  ])('%s', async (_title, definition, input, message) => {
    const { run, start } = studioOf(definition, { input })
    await start()
    expect(run().phase).toBe('refused')
    expect(run().refusal).toMatch(message)
    run().clear()
    expect(run()).toMatchObject({ phase: 'idle', refusal: null })
  })

  test('placeholders inside strings run', async () => {
    const { clock, run, start } = studioOf(
      JSON.stringify(tasks).replace('arn:aws:states:::lambda:invoke', '${PayArn}'),
      { speed: 'instant' },
    )
    await start()
    await clock.elapse(20)
    expect(run().outcome?.status).toBe('SUCCEEDED')
  })
})

test('an endless loop ends with the history, at once', async () => {
  const { clock, run, start } = studioOf(endless, { speed: 'instant', input: '{"n":1}' })
  await start()
  await clock.elapse(20)
  expect(run()).toMatchObject({
    phase: 'ended',
    length: 25_000,
    outcome: { status: 'FAILED', error: 'States.Runtime' },
  })
  const [first] = await answered(run().details([1]), clock)
  expect(first).toMatchObject({ type: 'ExecutionStarted', value: { n: 1 } })
  expect(JSON.parse(await answered(run().awsHistory(), clock)).events).toHaveLength(25_000)
})

/** A worker that hangs over the turn after `events` events, be it in a batch of its own or in a large one. */
function hangsAfter(events: number): StudioOptions['isDeaf'] {
  return (request, recorded) =>
    request.kind === 'advance' &&
    request.order.events === undefined &&
    (recorded >= events || request.order.turns > 1000)
}

test.each(['instant', 1] as const)('an evaluation that does not end is given up at speed %s', async (speed) => {
  const { clock, run, statuses, start, idOf, workers } = studioOf(chain, { isDeaf: hangsAfter(3), speed })
  await start()
  await clock.elapse(6000)

  expect(workers.started).toBeGreaterThanOrEqual(3)
  expect(run()).toMatchObject({ phase: 'ended', outcome: { status: 'FAILED', error: 'States.Runtime' } })
  expect(statuses('A', 'B', 'C')).toEqual(['Succeeded', 'Failed', null])
  expect(run().stateIds[run().view.failing]).toBe(idOf('B'))
  const [entered] = await answered(run().details([2]), clock)
  expect(entered?.name).toBe('A')
})

test('a simulator that is lost for good leaves what is known', async () => {
  let isLost = false
  const { clock, run, start } = studioOf(chain, { isDeaf: ({ kind }) => isLost && kind !== 'ready' })
  await start()
  await clock.elapse(0)
  isLost = true
  await clock.elapse(10_000)
  expect(run()).toMatchObject({ phase: 'ended', playing: false, outcome: { status: 'ABORTED' } })
  expect(run().row(2)?.type).toBe('PassStateEntered')
})

test('a run that is replaced or cleared says nothing more', async () => {
  const { clock, run, statuses, start } = studioOf(chain)
  await start()
  await clock.elapse(400)
  await start()
  expect(statuses('A', 'B')).toEqual(['In Progress', null])
  run().clear()
  await clock.elapse(5000)
  expect(run()).toMatchObject({ phase: 'idle', length: 0, definition: null })
  expect(run().stateRun('s1' as never)).toBeNull()
})

test('a state keeps its row when it is renamed or deleted during the run', async () => {
  const { clock, run, document, idOf, start } = studioOf(chain, { speed: 'instant' })
  const id = idOf('A')
  await start()
  await clock.elapse(20)
  document.getState().open('{"StartAt":"X","States":{}}', { name: 'x', workflowId: 'x' })
  expect(run().stateRun(id)?.status).toBe('Succeeded')
  expect(run().states.map(({ name }) => name)).toEqual(['A', 'B', 'C'])
  expect(run().definition).toBe(JSON.stringify(chain))
})

describe('executions that the run starts', () => {
  const shipping: WorkflowOrder = {
    ...{ name: 'shipping', type: 'STANDARD', notation: 'json', mocks: new Map() },
    text: JSON.stringify({
      StartAt: 'Label',
      States: {
        Label: { Type: 'Pass', Next: 'Sign' },
        Sign: {
          Type: 'Task',
          Resource: 'arn:aws:states:::lambda:invoke.waitForTaskToken',
          Parameters: { FunctionName: 'sign' },
          End: true,
        },
      },
    }),
  }
  const order: JsonValue = {
    StartAt: 'Ship',
    States: {
      Ship: {
        Type: 'Task',
        Resource: 'arn:aws:states:::states:startExecution.sync:2',
        Parameters: {
          StateMachineArn: 'arn:aws:states:us-east-1:123456789012:stateMachine:shipping',
          Input: { box: 1 },
        },
        End: true,
      },
    },
  }
  const open = async () => {
    const studio = studioOf(order, { speed: 'instant', workflows: [shipping] })
    await studio.start()
    await studio.clock.elapse(20)
    await studio.run().open(1)
    const opened = studio.run().opened
    if (!opened) throw new Error('nothing is open')
    return { ...studio, opened: () => opened.getState() }
  }

  test('one is read as the run itself is', async () => {
    const { run, opened } = await open()
    expect(run()).toMatchObject({ phase: 'waiting', execution: 0, name: 'execution-1' })
    expect(opened()).toMatchObject({ phase: 'running', execution: 1, isForeign: true, playing: false })
    expect(opened().states.map(({ name }) => name)).toEqual(['Label', 'Sign'])
    expect([...opened().view.states.values()].map(({ status }) => status)).toEqual(['Succeeded', 'In Progress'])
    expect((await opened().details([1]))[0]?.value).toEqual({ box: 1 })
    expect(await opened().describe()).toMatchObject({ status: 'RUNNING', input: '{"box":1}' })
    expect(JSON.parse(await opened().awsHistory()).events).toHaveLength(opened().length)
    opened().moveCursor(1)
    expect([opened().cursor, opened().view.states.size, run().cursor]).toEqual([1, 0, run().length])
  })

  test('it keeps up with the run, which is what is answered', async () => {
    const { clock, run, opened } = await open()
    const taskToken = run().pending[0]?.taskToken ?? ''
    expect(run().pending[0]).toMatchObject({ execution: 1, name: 'Sign' })
    await opened().act({ kind: 'succeedTask', taskToken, output: '{"signed":true}' })
    await clock.elapse(20)
    expect(run()).toMatchObject({ phase: 'ended', outcome: { status: 'SUCCEEDED' } })
    expect(opened()).toMatchObject({ phase: 'ended', outcome: { output: { signed: true } } })
    expect(opened().view.states.get(1)?.status).toBe('Succeeded')
  })

  test('it is left for the run, and gone with it', async () => {
    const { run, start } = await open()
    await run().open(0)
    expect(run().opened).toBeNull()
    await run().open(1)
    expect(run().opened).not.toBeNull()
    await start()
    expect(run().opened).toBeNull()
    await run().open(7)
    expect(run().opened).toBeNull()
  })
})

test('a run that is stopped where somebody looks is described as it is seen', async () => {
  const { clock, run, start } = studioOf(chain)
  await start()
  run().stop()
  await clock.elapse(0)
  expect(run()).toMatchObject({ phase: 'ended', outcome: { status: 'ABORTED' } })
  expect(await run().describe()).toMatchObject({ status: 'ABORTED', redriveStatus: 'REDRIVABLE' })
})
