// A run of the studio that is stopped where somebody looks, behind the interpreter: what it is then, and how it goes on.
import { describe, expect, test } from 'vitest'
import type { MockEntry } from '../asl/Execution'
import type { JsonObject, JsonValue } from '../base/JsonValue'
import { tryOptions } from '../interpreter/tryOptions'
import { RunHistory } from './RunHistory'
import type { RunOrder } from './RunOrder'
import { RunSession } from './RunSession'
import { viewAt } from './viewAt'

const ALWAYS: readonly MockEntry[] = [{ return: 'ok', repeat: true }]
const TASK = { Type: 'Task', Resource: 'arn:aws:states:::lambda:invoke' }

const each = (mode: JsonObject): JsonObject => ({
  Type: 'Map',
  ItemsPath: '$.items',
  MaxConcurrency: 2,
  ResultPath: '$.each',
  ItemProcessor: {
    ...mode,
    StartAt: 'Wait',
    States: { Wait: { Type: 'Wait', Seconds: 5, Next: 'Item' }, Item: { ...TASK, End: true } },
  },
})

const workflows: Readonly<Record<string, JsonObject>> = {
  'one state after the other': {
    A: { Type: 'Pass', Result: 1, ResultPath: '$.a', Next: 'B' },
    B: { Type: 'Wait', Seconds: 60, Next: 'C' },
    C: { ...TASK, ResultPath: '$.c', Next: 'D' },
    D: { Type: 'Choice', Choices: [{ Variable: '$.a', NumericEquals: 1, Next: 'E' }] },
    E: { Type: 'Succeed' },
  },
  'a Parallel': {
    P: {
      Type: 'Parallel',
      Branches: [
        { StartAt: 'L', States: { L: { Type: 'Pass', Result: 'l', End: true } } },
        { StartAt: 'R', States: { R: { Type: 'Wait', Seconds: 1, Next: 'S' }, S: { ...TASK, End: true } } },
      ],
      Next: 'Z',
    },
    Z: { Type: 'Pass', End: true },
  },
  'a Map': { M: { ...each({}), Next: 'Z' }, Z: { Type: 'Pass', End: true } },
  'a distributed Map': {
    M: { ...each({ ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: 'STANDARD' } }), Next: 'Z' },
    Z: { Type: 'Pass', End: true },
  },
}

function orderOf(states: JsonObject, change: Partial<RunOrder> = {}): RunOrder {
  return {
    text: JSON.stringify({ StartAt: Object.keys(states)[0], States: states }),
    notation: 'json',
    input: { items: [1, 2, 3] },
    mocks: new Map([['arn:aws:states:::lambda:invoke', ALWAYS]]),
    options: tryOptions,
    ...change,
  }
}

function begin(order: RunOrder): RunSession {
  const session = RunSession.start(order)
  if (!session.ok) throw new Error(session.error)
  return session.value
}

/** As the page takes it in: batch after batch. */
function follow(session: RunSession, history: RunHistory): void {
  do history.append(session.advance({ turns: 100 }))
  while (history.outcome === null && !history.asking)
}

const eventsOf = (session: RunSession): readonly JsonValue[] => JSON.parse(session.awsHistory(1000)).events

describe.each(Object.entries(workflows))('%s, stopped behind the interpreter', (_, states) => {
  const order = orderOf(states)
  const whole = begin(order)
  const full = new RunHistory(whole.states)
  follow(whole, full)
  const cuts = Array.from({ length: full.table.length - 1 }, (_unused, index) => index + 1)

  test.each(cuts)('after %i events: it ends there, and a redrive brings it to its end', (cut) => {
    const session = begin(order)
    const history = new RunHistory(session.states)
    follow(session, history)
    const { journal: stopped, batch } = session.stop({ events: cut })
    history.append(batch)
    expect(eventsOf(session).slice(0, cut)).toEqual(eventsOf(whole).slice(0, cut))
    expect(eventsOf(session).slice(cut)).toMatchObject(
      eventsOf(session).length > cut + 1
        ? [...Array(eventsOf(session).length - cut - 1).fill({}), { type: 'ExecutionAborted' }]
        : [{ type: 'ExecutionAborted' }],
    )
    expect(history.table.length).toBe(eventsOf(session).length)
    expect(session.describe(0)).toMatchObject({ status: 'ABORTED', redriveStatus: 'REDRIVABLE' })
    const seen = viewAt(history, history.table.length, new Map())
    expect([...seen.states.values()].map(({ status }) => status)).not.toContain('In Progress')

    const { journal, batch: redriven } = session.act({ kind: 'redrive', execution: 0 })
    expect(journal).toHaveLength(stopped.length)
    history.append(redriven)
    follow(session, history)
    expect(history.outcome).toEqual(full.outcome)
    expect(history.frames.map(({ frame }) => frame)).toEqual(history.frames.map((_frame, index) => index))
    expect([...history.executions.values()].map(({ status }) => status)).not.toContain('RUNNING')
    const last = viewAt(history, history.table.length, new Map())
    expect([...last.states.values()].map(({ status }) => status)).not.toContain('In Progress')

    const again = begin({ ...order, journal })
    follow(again, new RunHistory(again.states))
    expect(again.awsHistory(1000)).toBe(session.awsHistory(1000))
  })
})

test.each([undefined, 3])(
  'an error and a cause stay with the execution that was stopped for them, at event %s',
  (events) => {
    const reason = { error: 'Order.Cancelled', cause: 'The customer called.' }
    const session = begin(orderOf({ A: { Type: 'Pass', Next: 'B' }, B: { Type: 'Wait', Seconds: 60, End: true } }))
    const history = new RunHistory(session.states)
    history.append(session.advance({ turns: 1 }))
    const { journal, batch } = session.stop({ ...(events !== undefined && { events }), ...reason })
    history.append(batch)
    expect(journal.map(({ action }) => action)).toMatchObject([{ kind: 'stop', ...reason }])
    expect(eventsOf(session).at(-1)).toMatchObject({
      type: 'ExecutionAborted',
      executionAbortedEventDetails: reason,
    })
    expect(session.describe(0)).toMatchObject({ status: 'ABORTED', ...reason })
  },
)

test('what was answered by hand after the place it is stopped at has not happened', () => {
  const approve = {
    Type: 'Task',
    Resource: 'arn:aws:states:::lambda:invoke.waitForTaskToken',
    Parameters: { FunctionName: 'approve', 'Payload.$': '$$.Task.Token' },
  }
  const states = {
    A: { ...approve, Next: 'B' },
    B: { ...approve, End: true },
  }
  const order = orderOf(states, { mocks: new Map() })
  const session = begin(order)
  const history = new RunHistory(session.states)
  const answer = (): void => {
    const [work] = history.pending
    const acted = session.act({
      kind: 'succeedTask',
      taskToken: work?.taskToken ?? '',
      output: { by: work?.name ?? '' },
    })
    history.append(acted.batch)
    follow(session, history)
  }
  follow(session, history)
  answer()
  expect(history.pending.map(({ name }) => name)).toEqual(['B'])
  const { journal, batch } = session.stop({ events: 3 })
  history.append(batch)
  expect(journal.map(({ action }) => action.kind)).toEqual(['stop'])
  expect(history.pending).toEqual([])
  history.append(session.act({ kind: 'redrive', execution: 0 }).batch)
  follow(session, history)
  answer()
  answer()
  expect(history.outcome).toEqual({ status: 'SUCCEEDED', output: { by: 'B' } })
})
